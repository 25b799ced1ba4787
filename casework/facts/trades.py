"""The trades workers name, in Chinese and English. Only data; which words make one a statement is decided in job."""

# ruff: noqa: SIM905 (a word list reads better as words)

from __future__ import annotations

CHINESE = frozenset(
    # building
    "焊工 电焊工 氩弧焊工 电工 水电工 木工 瓦工 瓦匠 泥瓦工 泥水工 泥工 钢筋工 架子工 油漆工 漆工"
    " 抹灰工 粉刷工 防水工 混凝土工 砌筑工 塔吊司机 塔吊工 信号工 吊车司机 挖掘机司机 挖机司机"
    " 铲车司机 叉车工 叉车司机 小工 大工 杂工 普工 力工 壮工 "
    "钢结构工 外墙工 打桩工 桩工 测量员 施工员 安全员 资料员 预算员 质检员 材料员 监理 监理员 工长"
    " 装修工 安装工 空调安装工 管道工 水暖工 贴砖工 瓷砖工 石材工 保温工 模板工 支模工 绿化工 园林工"
    " 拆除工 爆破工 "
    # factory
    "操作工 流水线工人 流水线工 流水线 装配工 组装工 缝纫工 车位工 裁剪工 裁床 平车工 锁眼工 整烫工"
    " 熨烫工 包装工 打包工 质检 品检 品检员 检验员 质检工 冲压工 冲床工 机修工 维修工 维修员 钳工"
    " 车工 铣工 磨工 磨床工 刨工 数控工 数控车工 数控操作工 注塑工 喷漆工 喷涂工 "
    "电镀工 抛光工 打磨工 铸造工 锻工 热处理工 压铸工 模具工 印刷工 染色工 印染工 挡车工 纺织工"
    " 织布工 鞋工 针车工 皮具工 切割工 激光切割工 折弯工 司炉工 锅炉工 配料工 搬运工 装卸工 仓管"
    " 仓管员 仓库管理员 库管 理货员 分拣员 分拣工 跟单员 跟单 物料员 线长 组长 拉长 班长 车间主任"
    " 主管 领班 技工 技术员 生产工人 厂妹 矿工 采煤工 "
    # service
    "保安 保安员 门卫 保洁 保洁员 清洁工 环卫工 环卫工人 保姆 月嫂 育婴师 育儿嫂 家政工 家政 钟点工"
    " 护工 护理员 养老护理员 服务员 传菜员 传菜工 收银员 收银 迎宾 前台 厨师 厨工 厨师长 炒菜师傅"
    " 面点师 面点工 配菜工 配菜员 打荷 切配 洗碗工 洗碗 后厨 帮厨 烧烤师傅 咖啡师 调酒师 奶茶店员"
    " 店员 营业员 导购 导购员 促销员 店长 理发师 发型师 美发师 洗头工 美甲师 美容师 按摩师 "
    "技师 足疗技师 采耳师 网管 泊车员 停车管理员 客房服务员 客房 楼层服务员 洗车工 汽修工 修理工"
    " 汽车维修工 轮胎工 加油员 快递员 快递小哥 外卖员 外卖骑手 骑手 送餐员 派送员 送货员 司机"
    " 货车司机 大货车司机 卡车司机 网约车司机 出租车司机 公交司机 代驾 客车司机 挂车司机 泥头车司机"
    " 搅拌车司机 班车司机 跟车员 押运员 船员 海员 渔工 "
    # office and care
    "会计 出纳 财务 文员 行政 行政专员 人事 人事专员 前台接待 助理 秘书 销售 销售员 业务员 业务经理"
    " 客服 客服专员 电话销售 电销 置业顾问 房产中介 中介 经纪人 程序员 工程师 软件工程师 设计师"
    " 平面设计师 美工 文案 编辑 运营 新媒体运营 产品经理 测试工程师 测试员 项目经理 仓库文员 采购"
    " 采购员 翻译 导游 记者 摄影师 主播 模特 演员 "
    "老师 教师 幼师 幼儿园老师 代课老师 辅导老师 教练 健身教练 驾校教练 游泳教练 舞蹈老师 保育员"
    " 生活老师 宿管 护士 医生 药师 药店店员 牙医 康复师 护理 社工 律师助理 保险业务员 保险代理人"
    " 快递分拣员 养殖工 饲养员 农场工人 采摘工 电梯工 电梯维修工 弱电工 网络工程师 电缆工 抄表员"
    " 巡检员 救生员 学徒 学徒工 临时工 小时工 实习生".split()
)
ENGLISH = frozenset(
    name.strip()
    for name in (
        "welder, electrician, plumber, carpenter, bricklayer, mason, painter, plasterer, roofer, tiler,"
        " scaffolder, steel fixer, rebar worker, crane operator, excavator operator, forklift driver,"
        " forklift operator, construction worker, builder, labourer, laborer, "
        "site worker, foreman, surveyor, safety officer, site manager, demolition worker, glazier,"
        " machine operator, assembly line worker, assembly worker, assembler, factory worker, production"
        " worker, line worker, operator, seamstress, tailor, sewing worker, sewing machine operator, "
        "garment worker, cutter, packer, packaging worker, quality inspector, inspector, fitter,"
        " machinist, lathe operator, cnc operator, press operator, moulder, grinder, polisher, mechanic,"
        " technician, maintenance worker, warehouse worker, warehouse keeper, storekeeper, picker, "
        "porter, loader, mover, stevedore, docker, miner, line leader, supervisor, team leader, security"
        " guard, guard, doorman, cleaner, janitor, street sweeper, housekeeper, maid, nanny, domestic"
        " worker, helper, caregiver, carer, care worker, nursing assistant, "
        "waiter, waitress, server, bartender, barista, cashier, receptionist, hostess, chef, cook, line"
        " cook, kitchen hand, kitchen helper, kitchen worker, dishwasher, baker, butcher, shop"
        " assistant, salesperson, salesman, saleswoman, sales assistant, store manager, shop manager, "
        "hairdresser, barber, hairstylist, manicurist, nail technician, beautician, masseuse, massage"
        " therapist, courier, delivery rider, delivery driver, delivery man, delivery worker, food"
        " delivery rider, rider, driver, truck driver, lorry driver, taxi driver, bus driver, "
        "ride-hailing driver, sailor, seaman, fisherman, accountant, bookkeeper, clerk, office clerk,"
        " secretary, assistant, administrator, hr officer, salesman, sales rep, sales representative,"
        " customer service agent, customer service representative, call center agent, telemarketer, real"
        " estate agent, "
        "programmer, software engineer, engineer, developer, tester, designer, graphic designer, editor,"
        " copywriter, translator, interpreter, photographer, streamer, model, teacher, english teacher,"
        " kindergarten teacher, tutor, coach, fitness coach, nurse, doctor, pharmacist, dentist,"
        " therapist, "
        "social worker, farm worker, gardener, farmer, intern, apprentice, manager, project manager,"
        " restaurant manager, product manager, warehouse manager, repairman, car mechanic, car washer,"
        " tour guide, lifeguard, elevator technician, dancer, singer, bellboy, room attendant, hotel"
        " cleaner, pastry chef"
    ).split(",")
)
