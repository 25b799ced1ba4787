"""Words by which a firm's name is told from "the factory" and "a small restaurant". Only data."""

# ruff: noqa: SIM905 (a word list reads better as words)

from __future__ import annotations

SUFFIXES = (
    "有限责任公司 股份有限公司 有限公司 分公司 公司 集团 工厂 厂 大酒店 酒店 宾馆 饭店 酒楼 餐厅"
    " 餐馆 饭馆 火锅店 烧烤店 面馆 菜馆 小吃店 奶茶店 便利店 专卖店 理发店 美容店 美容院 超市 商场"
    " 商城 店 "
    "人民医院 医院 诊所 学校 中学 小学 学院 幼儿园 培训中心 服务中心 养老院 敬老院 事务所 物业 银行"
    " 工作室 劳务 合作社 服务部 经营部 商行 工程队 建筑队 施工队 车队 物流 快递 会所 网吧 ktv"
    " 洗浴中心 足浴城 建筑 建设 建工 装饰 装修 科技 电子 实业"
).split()
# What stands before the suffix in a name that says only of what kind it is.
KINDS = (
    "电子 服装 制衣 成衣 鞋 鞋业 家具 食品 五金 塑料 塑胶 玩具 纸箱 造纸 纸 印刷 化工 建筑 建设 建工"
    " 装修 装饰 物业 保安 安保 家政 外卖 快递 物流 运输 货运 餐饮 科技 贸易 外贸 机械 机床 汽车 汽配"
    " 汽修 修理 修车 洗车 模具 电器 家电 纺织 印染 染 皮革 皮具 箱包 钢铁 钢结构 水泥 砖 砖瓦 玻璃 "
    "陶瓷 药 制药 医药 饮料 酒 茶 茶叶 矿 煤 煤矿 木 木材 木业 板材 家居 灯具 灯饰 电池 手机 冷冻 肉"
    " 屠宰 海鲜 水产 包装 材料 建材 石材 加工 代工 网络 互联网 软件 信息 广告 传媒 文化 教育 培训"
    " 美容 美发 理发 美甲 火锅 烧烤 奶茶 咖啡 早餐 面 面包 小吃 快餐 中餐 西餐 川菜 连锁 便利 百货"
    " 日用品 服务 "
    "劳务 派遣 劳务派遣 中介 人力资源 外包 保洁 清洁 工程 房地产 地产 房产 投资 金融 保险 养殖 养鸡"
    " 养猪 农业 旅游 旅行 健身 养老 商贸 销售 电商 直播 游戏 汽车配件 配件 零件 线束 半导体 芯片"
    " 光电 新能源 环保 设备 仪器 医疗 器械 金属 铝 铝材 钢材 不锈钢 铸造 电镀 喷漆 注塑 线路板"
    " 电路板 针织 毛衣 内衣 袜 帽 手套 饰品 珠宝 "
    "眼镜 钟表 雨伞 园林 绿化 实业 管理 咨询 健康 生物 文具 化妆品 日化 洗衣 洗涤 水洗 饲料 粮油"
    " 冷链 仓储 搬家 租赁 门窗 电梯 消防 通信 通讯 电力 市政 路桥 书 花 蛋糕 床单 废铁 门窗 婚纱"
    " 婚庆 轴承 农场 生态 模特 分包 外包 赌博 石膏 数码 电玩 童装 女装 男装 窗帘 沙发 螺丝 电线 电缆"
    " 砂石 混凝土 涂料 维修 燃气 自来水 公交 出租车 网约车 客运 航空 铁路 电信 证券 期货 基金 担保"
    " 典当 会计 律师 设计 策划 会展 摄影 影视 演艺 出版 报社 白酒 啤酒 乳业 粮食 水果 蔬菜 肉类 饼干"
    " 早点 麻辣烫 牛肉面 拉面 米线 麻将 棋牌 瑜伽 舞蹈 艺术 早教 托管 辅导 驾校 养生 推拿 黄金 电脑"
    " 宠物 母婴 体育 主题 印务 医美 整形 婴儿 月子 网红 足疗 足浴 洗浴 按摩"
).split()
QUALIFIERS = (
    "小 大 老 新 旧 一家 一个 一间 两家 这家 那家 这个 那个 某家 某个 某 本 该 原 前 同一家 同一个"
    " 另一家 另外一家 别家 我们 我 他们 咱们 咱 人家 你们 外资 台资 日资 韩资 港资 私营 私人 个体"
    " 民营 国有 国营 国 乡镇 当地 本地 附近 市 县 区 镇 村 省 中型 大型 小型 总 分 子 母 甲方 乙方"
    " 用人 用工 "
    "其他 别的 别 各 哪个 哪家 什么 啥 家 间 个 门 商 饭 网 开 上市 正规 黑 倒闭的 全 每个 任何 有的"
    " 家族 上 下 在 我家 亲戚 老乡 朋友 老板 劳务 外面 外地 整个 现 现在 以前 之前 原来 所在 这 那"
    " 公立 私立 双语 乡 中心 社区 县城 镇上 区里 路边 进 离开 回"
).split()
BRANDS = (
    "富士康 比亚迪 华为 海底捞 顺丰 京东 中通 圆通 申通 韵达 极兔 邮政 肯德基 麦当劳 星巴克 沃尔玛"
    " 家乐福 大润发 永辉 物美 盒马 瑞幸 蜜雪冰城 立讯 京东方 蓝思 歌尔 闻泰 和硕 仁宝 广达 宁德时代"
    " 美的 格力 海尔 小米 中兴 大疆 万科 碧桂园 恒大 中建三局 中建二局 中建一局 中建八局 中建五局"
    " 中建四局 "
    "中铁一局 中铁二局 中铁三局 中铁四局 中铁五局 中交 中冶 上海建工 阿里巴巴 腾讯 百度 字节跳动"
    " 拼多多 携程 链家 贝壳 新东方 德邦 安能 百世"
).split()
NOT_FIRMS = (  # 在X上班 where X is no name
    "流水线 办公室 仓库 车间 厨房 后厨 前台 食堂 宿舍 家 家里 外面 外地 老家 本地 当地 城里 县城"
    " 乡下 农村 国外 国内 机关 政府 事业单位 国企 私企 外企 民企 夜场 夜店 酒吧 工地 工地上 项目"
    " 项目上 同一 一起 夜里 晚上 白天 周末 平时 试用期 怀孕期间 哺乳期 孕期 户外 室外 井下 高空 楼上"
    " 楼下 隔壁 附近 市区 郊区 "
    "平台 网上 线上 线下 直播间 美容 一线 基层 岗位 那边 这边 那里 这里 这儿 那儿 里面 外头 下面"
    " 上面 店里 厂里 公司 厂 店 单位 工厂 学校 医院 银行 酒店 餐厅 饭店 超市 商场 物业 小区 幼儿园"
    " 网吧 企业 私人老板 老板 别人 人家 亲戚 机器 机器上 现场 柜台 窗口 车上 路上 船上 海上 山上"
    " 矿上 矿里 "
    "美团 饿了么 滴滴 抖音 快手 闪送 达达 货拉拉 淘宝 拼多多 "
    "节假日 休息日 法定节假日 国庆 春节 疫情 疫情期间 合同期 合同期内 病假 孕妇 怀孕 高温 高温天"
    " 正常 按时 坚持 继续 一直 目前 现在 之前 后来 认真 努力 当时 他们 我们 那 这"
).split()
ENGLISH_SUFFIX = (
    "restaurant factory company co ltd inc corp corporation group hotel logistics construction"
    " electronics technology tech trading garment garments apparel textile textiles supermarket"
    " hospital school kindergarten cafe bar salon "
    "clinic plant mill store shop agency services industries manufacturing foods furniture bakery"
    " express property security cleaning spa club resort enterprises international"
).split()
ENGLISH_PLAIN = (
    "a an the this that my our their his her its some any same another one small big large local"
    " chinese foreign private state owned new old little famous certain construction garment shoe"
    " shoes toy electronics electronic clothing clothes furniture food plastic plastics "
    "paper printing chemical car auto textile logistics delivery courier security cleaning property"
    " hotel trading tech technology software internet insurance real estate education training"
    " language private public primary middle high korean japanese american taiwanese hot pot noodle "
    "fast seafood sichuan hair beauty nail coffee tea milk massage steel metal glass battery phone"
    " packaging processing labor labour dispatch staffing outsourcing hr family nursing retail night"
    " day shift i me we they work working job and of for at in with been whole entire other"
    " different previous former current "
    "least home all"
).split()
SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁"
    "任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴"
    "莫孔向汤温康施樊葛邢安齐伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季"
    "裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦"
    "褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩"
    "明佘池查麻苑迟邝"
)
