"""Names of Chinese provinces, cities and well-known districts and towns of work, with English spellings.

Only data.
"""

# ruff: noqa: SIM905 (a word list reads better as words)

from __future__ import annotations

PROVINCES = frozenset(
    (
        "北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南"
        " 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门"
    ).split()
)
CITIES = frozenset(
    "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 阳泉 长治 晋城 朔州 晋中"
    " 运城 忻州 临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 "
    "沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳市 葫芦岛 长春 四平 辽源 通化"
    " 白山 松原 白城 延边 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 佳木斯 七台河 牡丹江 黑河 绥化 "
    "南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州"
    " 绍兴 金华 衢州 舟山 台州 丽水 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州"
    " 六安 亳州 池州 宣城 "
    "福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春"
    " 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 "
    "郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 武汉"
    " 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 "
    "长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 广州 韶关 深圳 珠海"
    " 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 "
    "南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 海口 三亚 三沙 儋州"
    " 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 "
    "贵阳 六盘水 遵义 安顺 毕节 铜仁 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理 西双版纳 红河 拉萨"
    " 日喀则 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖"
    " 平凉 酒泉 庆阳 定西 陇南 "
    "西宁 海东 银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 喀什 和田 伊犁 阿克苏 石河子 台北".split()
)
DISTRICTS = frozenset(
    # Beijing, Shanghai, Tianjin, Chongqing
    "东城区 西城区 朝阳区 海淀 丰台 石景山 门头沟 房山 通州 顺义 昌平 大兴 怀柔 密云 延庆 亦庄"
    " 中关村 望京 回龙观 浦东 浦东新区 徐汇 长宁 静安 普陀区 虹口 杨浦 闵行 宝山 嘉定 金山 松江 青浦"
    " 奉贤 崇明 张江 陆家嘴 "
    "滨海新区 武清 塘沽 西青 津南 北辰 东丽 渝北 渝中 江北 沙坪坝 九龙坡 南岸区 巴南 北碚 大渡口"
    " 涪陵 万州 江津 璧山 合川 永川 "
    # Yangtze delta
    "余杭 萧山 西湖区 滨江区 拱墅 上城 临平 钱塘 富阳 临安 下沙 桐庐 建德 淳安 鄞州 江北区 海曙 镇海"
    " 北仑 慈溪 余姚 宁海 象山 义乌 东阳 永康 兰溪 浦江 诸暨 柯桥 越城 上虞 嵊州 新昌 海宁 桐乡 嘉善"
    " 平湖 海盐 长兴 安吉 德清 "
    "瑞安 乐清 瓯海 鹿城 龙湾 永嘉 平阳 苍南 温岭 玉环 路桥 椒江 黄岩 临海 昆山 太仓 常熟 张家港"
    " 吴江 吴中 相城 姑苏 虎丘 苏州工业园 园区 江阴 宜兴 新吴 锡山 惠山 滨湖 武进 新北区 溧阳 金坛"
    " 江宁 浦口 六合 溧水 高淳 栖霞 雨花台 玄武 "
    "建邺 鼓楼 秦淮 海门 启东 如皋 如东 海安 泰兴 靖江 兴化 丹阳 句容 仪征 高邮 江都 邗江 沭阳 泗阳"
    " 东台 大丰 邳州 新沂 "
    # Pearl delta
    "南山区 福田 罗湖 宝安 龙岗 龙华 光明区 坪山 盐田 大鹏 沙井 松岗 福永 西乡 公明 观澜 布吉 坂田"
    " 横岗 平湖 石岩 天河 越秀 海珠 荔湾 白云区 黄埔 番禺 花都 南沙 从化 增城 禅城 南海 顺德 三水"
    " 高明 "
    "长安镇 长安 虎门 厚街 塘厦 凤岗 寮步 常平 大朗 大岭山 石排 石碣 茶山 横沥 清溪 樟木头 松山湖"
    " 东城 南城 万江 小榄 古镇 坦洲 火炬开发区 惠阳 惠城 大亚湾 博罗 仲恺 香洲 斗门 金湾 蓬江 新会"
    " 鹤山 开平 台山 四会 "
    # elsewhere
    "晋江 石狮 南安 安溪 惠安 鲤城 思明 湖里 集美 海沧 同安 翔安 福清 长乐 闽侯 仓山 晋安 龙海 雨花"
    " 岳麓 芙蓉 开福 天心 望城 浏阳 宁乡 醴陵 武昌 汉口 汉阳 洪山 江夏 东西湖 黄陂 蔡甸 青山 江岸"
    " 硚口 光谷 "
    "金水 二七 中原区 管城 惠济 航空港 新郑 中牟 荥阳 巩义 登封 郫都 双流 武侯 锦江 青羊 成华 金牛"
    " 龙泉驿 新都 温江 青白江 都江堰 高新区 天府新区 雁塔 未央 长安区 莲湖 碑林 灞桥 高陵 历城 历下"
    " 章丘 天桥区 市中区 槐荫 黄岛 城阳 "
    "即墨 胶州 平度 李沧 崂山 市北 诸城 寿光 昌邑 青州 滕州 邹城 龙口 莱阳 招远 迁安 三河 燕郊 固安"
    " 霸州 涿州 高碑店 白沟 雄安 包河 蜀山 瑶海 庐阳 肥西 肥东 长丰 巢湖 南昌县 青山湖 红谷滩 和平区"
    " 铁西 沈河 浑南 甘井子 金州 普兰店 "
    "南关 朝阳 二道 绿园 道里 道外 南岗 香坊 呈贡 官渡 五华 盘龙 西山区 观山湖 云岩 南明 花溪 青秀"
    " 西乡塘 良庆 江南区 邕宁".split()
)
ENGLISH = frozenset(
    "beijing shanghai tianjin chongqing guangzhou shenzhen dongguan foshan zhongshan zhuhai huizhou"
    " jiangmen shantou hangzhou ningbo wenzhou jiaxing yiwu shaoxing jinhua taizhou huzhou suzhou"
    " wuxi nanjing changzhou nantong "
    "kunshan xuzhou yangzhou zhenjiang yancheng hefei wuhu fuzhou xiamen quanzhou zhangzhou putian"
    " nanchang ganzhou jinan qingdao yantai weifang weihai zibo linyi zhengzhou luoyang kaifeng"
    " xinxiang wuhan yichang xiangyang changsha zhuzhou "
    "hengyang xiangtan chengdu mianyang guiyang zunyi kunming nanning liuzhou guilin haikou sanya"
    " xi'an xian xianyang lanzhou xining yinchuan urumqi hohhot baotou shijiazhuang tangshan baoding"
    " langfang handan taiyuan datong shenyang "
    "dalian anshan changchun jilin harbin daqing lhasa hongkong macau taipei "
    "pudong minhang songjiang jiading baoshan xuhui changning putuo yangpu qingpu fengxian chaoyang"
    " haidian fengtai tongzhou daxing changping shunyi baoan bao'an longgang longhua nanshan futian"
    " luohu pingshan guangming "
    "panyu huadu nansha zengcheng tianhe baiyun haizhu yuexiu huangpu shunde nanhai yuhang xiaoshan"
    " binjiang keqiao changan houjie tangxia humen "
    "guangdong zhejiang jiangsu fujian shandong henan hebei hubei hunan sichuan anhui jiangxi shanxi"
    " shaanxi guangxi yunnan guizhou liaoning hainan gansu qinghai xinjiang ningxia tibet".split()
) | {"hong kong", "inner mongolia"}
NAMES = PROVINCES | CITIES | DISTRICTS
