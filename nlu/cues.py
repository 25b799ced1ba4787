"""Plain words of the trade, in Chinese and English, as features one language can learn from the other. Pure; decides nothing by itself.

Each cue is one idea ("pay is owed", "is pregnant"); the classifier weighs cues and pairs of cues, because which matter leads
often hangs on two ideas together: unpaid and without a contract is about pay, sacked and pregnant is about the pregnancy.
"""

# ruff: noqa: E501 - a cue is read better in one piece
from __future__ import annotations

import re
from typing import Dict, Iterator, List, Pattern

_CUES: Dict[str, str] = {
    "pay": r"工资|薪水|薪资|工钱|月薪|底薪|薪酬|报酬|血汗钱|\b(?:wages?|salary|salaries|pay ?(?:check|cheque|slip|roll|day)?|paid)\b",
    "owed": r"拖欠|欠薪|欠(?:着|了|我|俺|我们|他们)?.{0,6}(?:工资|工钱|薪|钱)|(?:没|不|未|没有|不肯|不给|迟迟不|一直不)(?:发|给|结|付|支付|发放)(?:我|俺|我们|过|清|完)?.{0,4}(?:工资|工钱|薪|钱|款|提成|奖)|(?:工资|工钱|薪水|薪资|钱|提成|奖金|押金)(?:.{0,8})(?:没发|不发|没给|不给|未发|没结|不结|拖着|没有?拿到|要不到|讨不)"
    r"|\b(?:unpaid|owe[sd]?|owing|back ?pay|withh[eo]ld\w*|(?:not|never|\w+n['’]?t|without) (?:\w+ ){0,2}?(?:paid|pay)\b|late (?:pay|wages?)|bounced)\b",
    "deducted": r"扣(?:了|我|除|发|掉|钱|罚)|克扣|罚款|\b(?:deduct\w*|docked|taken (?:out|from) (?:of )?my pay|garnish\w*)\b",
    "bonus": r"奖金|年终奖|提成|绩效|分红|押金|保证金|\b(?:bonus\w*|commissions?|deposit|tips?)\b",
    "overtime": r"加班|超时|延时|两倍|三倍|双倍工资|\b(?:over ?time|time and a half|extra hours|off the clock)\b",
    "hours": r"每天.{0,5}小时|\d+(?:个)?小时|单休|双休|休息日|周末|夜班|倒班|996|工时|综合工时|\b(?:hours? (?:a|per) (?:day|week)|hour shifts?|\d+ hours|night shifts?|weekends?|sundays?|saturdays?|breaks?)\b",
    "holiday": r"国庆|春节|五一|中秋|元旦|清明|端午|法定(?:节)?假|节假日|\b(?:public|bank|national|statutory)? ?holidays?|christmas|thanksgiving\b",
    "ended": r"辞退|开除|解雇|解聘|炒(?:了|掉|鱿鱼)|被炒|裁(?:员|掉|了|撤)|被裁|劝退|遣散|解除(?:劳动)?(?:合同|关系)|终止(?:劳动)?(?:合同|关系)|不(?:再)?续签|不用(?:再)?来|(?:不让|别)(?:我|俺|他)?(?:再)?来?上班|赶(?:我|出)|走人|\b(?:fired?|firing|sacked|laid off|lay ?offs?|let (?:me|him|her|us|them)? ?go|dismiss\w*|terminat\w*|redundan\w+|don['’]?t come back|not renew\w*)\b",
    "severance": r"经济补偿|赔偿金|补偿金|遣散费|2n|n\+1|n＋1|代通知金|\b(?:severance|redundancy pay|pay in lieu|notice pay|wrongful)\b",
    "moved": r"搬迁|搬厂|迁(?:到|至|往)|倒闭|破产|关厂|停产|停工|放长假|\b(?:relocat\w+|bankrupt\w*|clos(?:ed|ing|ure)|shut(?:ting)? down|plant closing)\b",
    "hurt": r"受伤|摔|砸|骨折|截肢|压(?:断|伤|到)|轧|割(?:伤|断|到)|烫伤|烧伤|触电|断(?:了)?(?:一?根)?(?:手指|指|腿|胳膊)|扭伤|伤残|\b(?:injur\w+|hurt|broke|broken|fractur\w*|burn(?:ed|t)|crush\w*|amputat\w*|fell|electrocut\w*|cut (?:my|his|her)|lost (?:a|two|three|my|his|her) finger\w*)\b",
    "work injury": r"工伤|伤残等级|劳动能力鉴定|[一二三四五六七八九十]级(?:伤残)?|停工留薪|\b(?:work(?:place|er'?s'?)? (?:injur\w+|accidents?|comp\w*)|workers?['’]?s? comp\w*|on the job|osha)\b",
    "illness": r"职业病|尘肺|矽肺|苯|中毒|噪声聋|听力|\b(?:silicosis|pneumoconiosis|poison\w*|asbestos|occupational disease|hearing loss|chemicals?)\b",
    "death": r"死亡|猝死|去世|身亡|工亡|死了|抚恤|丧葬|\b(?:died|dead|death|killed|fatal\w*|passed away|widow)\b",
    "hospital": r"医院|住院|医药费|医疗费|手术|治疗|病假|生病|诊断|\b(?:hospital\w*|surgery|medical bills?|doctors?|sick (?:leave|note|pay)|emergency room|er)\b",
    "commute": r"(?:上下?班|下班|上班)(?:的)?(?:路上|途中)|\b(?:commut\w+|on (?:my|the|his|her) way (?:to|home|from))\b",
    "traffic": r"车祸|交通事故|追尾|肇事|\b(?:car accident|crash\w*|collision|rear-?ended|hit by a)\b",
    "contract": r"合同|协议|签约|签订|\b(?:contracts?|agreement|in writing|paperwork)\b",
    "no contract": r"(?:没|没有|未|不|从没|一直没|从未|拒绝|不肯|不愿|不给)(?:有)?(?:跟|和|与|给|同|同意)?(?:我|俺|我们|员工|劳动者|他|公司|单位)?(?:们)?(?:签|订|签订|签过)(?:过|任何|书面|劳动|正式|固定期限)?|没(?:有)?(?:劳动|书面|正式)?合同|空白合同|代签|口头(?:约定|协议|说)|劳动关系|事实劳动|\b(?:(?:no|without|never|\w+n['’]?t|not|any) (?:\w+ ){0,3}(?:contract|agreement|paperwork)|blank contract|handshake|verbal(?:ly)?|off the books|under the table|cash in hand|employment relation\w*)\b",
    "insurance": r"社保|五险|公积金|保险|医保|养老|生育津贴|参保|缴费|断缴|\b(?:social (?:insurance|security)|pension\w*|housing fund|provident|unemployment (?:benefits?|insurance|claim)?|insurance|401k|health (?:insurance|plan)|superannuation|maternity (?:benefit|allowance|insurance))\b",
    "not insured": r"(?:没|没有|未|不|从没|漏|少|停|断)(?:给|帮|替|为)?(?:我|俺|我们|员工|职工)?(?:交|缴|买|上|办|缴纳|购买)(?:过|了|纳)?.{0,4}(?:社保|五险|保险|养老|公积金|医保)|(?:社保|五险一金|公积金|养老保险).{0,6}(?:没交|没缴|不交|没买|断缴|不给|不买|补缴|少交)|补缴|挂靠",
    "retired": r"退休|养老金|退休金|\b(?:retire\w*|pensioner)\b",
    "public": r"尊敬的|领导|书记|市长|政府|居民|村民|农村|社区|小区|县|教育局|城管|\b(?:council|residents?|government|city hall|mayor|police)\b",
    "gig": r"外卖|骑手|跑单|众包|网约车|滴滴|代驾|快递员|闪送|跑腿|接单|抢单|派单|站点|主播|直播|公会|兼职|自由职业|平台|封号|稿费|\b(?:riders?|couriers?|gig|uber|lyft|doordash|delivery app|app|freelanc\w*|stream\w*|the platform|contractor|1099|turk\w*|hits?|deactivat\w*|per (?:drop|order|trip|task)|clients?)\b",
    "pregnant": r"怀孕|孕妇|孕期|产假|哺乳|生育|产检|流产|生孩子|二胎|三期|怀上|\b(?:pregnan\w*|maternity|breast ?feed\w*|nursing (?:mother|mum|mom|period)|baby|miscarr\w*|expecting)\b",
    "harassment": r"骚扰|动手动脚|摸(?:我|了)|猥亵|辱骂|骂(?:我|人)|打(?:我|了我|人)|侮辱|霸凌|穿小鞋|排挤|\b(?:harass\w*|grope\w*|touch\w* me|bull(?:y|ied|ying)|insult\w*|yell\w*|slapp\w*|hit me|hostile|inappropriate\w*)\b",
    "unequal": r"歧视|残疾|残联|乙肝|艾滋|年龄大|超龄|女的?不要|只要男|性别|地域|民族|\b(?:discriminat\w*|disab\w+|racis[tm]\w*|sexis[tm]|too old|my age|hepatitis|hiv|because (?:i['’]?m|i am|she['’]?s|he['’]?s|of (?:my|her|his))|gender|accent)\b",
    "resign": r"辞职|离职|辞工|自离|不干了|不批|递交|\b(?:resign\w*|quit\w*|notice period|two weeks|hand(?:ed)? in my notice)\b",
    "transfer": r"调岗|换岗|调动|调到|降薪|降职|减薪|派到|\b(?:transfer\w*|demot\w*|pay ?cut|cut (?:my|our) (?:pay|hours|wages)|reassign\w*|different (?:site|branch|department))\b",
    "low pay": r"最低工资|工资(?:太|很|这么)?低|同工同酬|涨工资|高温费|高温津贴|\b(?:minimum wage|low pay|underpaid|raise)\b",
    "leave": r"年假|带薪休假|婚假|丧假|陪产|请假|调休|\b(?:annual leave|paid leave|vacation|pto|time off|holiday pay|marriage leave)\b",
    "bound": r"竞业|保密|违约金|服务期|培训费|培训协议|\b(?:non-?compet\w*|nda|confidential\w*|training (?:bond|costs?|fees?)|penalty|clawback)\b",
    "trainee": r"实习|试用期|学徒|应届|三方协议|毕业|\b(?:intern\w*|probation\w*|apprentic\w*|trainee|graduat\w*)\b",
    "agency": r"中介|劳务派遣|派遣|外包|劳务公司|\b(?:agency|agencies|dispatch\w*|outsourc\w*|recruit\w*|staffing)\b",
    "procedure": r"仲裁|劳动局|监察|起诉|诉讼|法院|立案|举报|投诉|\b(?:arbitrat\w*|labou?r (?:board|bureau|office|department)|tribunal|sue|lawsuit|court|complain\w*|report (?:them|him))\b",
    "papers": r"离职证明|档案|身份证|毕业证|证件|\b(?:reference letter|certificate|documents?|passport|file)\b",
    "employer": r"老板|公司|单位|厂里|工厂|工地|包工头|领导|主管|经理|人事|企业|店长|\b(?:boss|employer|company|manager|supervisor|hr|foreman|factory|owner|workplace|job)\b",
    "seeking": r"找工作|求职|面试|简历|招聘|应聘|跳槽|转行|就业|\b(?:job (?:hunt|search|interview|offer|market|fair)\w*|interview\w*|resumes?|cvs?|cover letter|applying|applied|hiring|unemployed|career|job ?seek\w*)\b",
    "loan": r"借(?:了|给|钱|款|条)|欠条|贷款|网贷|信用卡|利息|担保|逾期|\b(?:loans?|lent|borrow\w*|debts?|credit cards?|interest|mortgage|bank account|savings)\b",
    "family": r"离婚|结婚|老公|老婆|丈夫|妻子|抚养|彩礼|遗产|继承|赡养|\b(?:divorc\w*|husband|wife|custody|inherit\w*|child support|girlfriend|boyfriend|wedding)\b",
    "home": r"房子|房东|租房|买房|购房|物业|业主|拆迁|宅基地|土地|房产|装修|\b(?:landlord|tenan\w*|rent(?:al)?|lease|apartment|house|neighbou?rs?|property|roommate)\b",
    "goods": r"买(?:了|的)|退款|退货|商家|网购|快递丢|质量问题|\b(?:refund\w*|warranty|seller|bought|purchase\w*|order(?:ed)? (?:a|an|the)|shipping|store)\b",
    "crime": r"诈骗|被骗|偷|盗|判刑|派出所|拘留|\b(?:scam\w*|fraud|stole\w*|theft|arrest\w*|jail|prison)\b",
    "school": r"学校|学生|老师|孩子上学|入学|学区|高考|大学|\b(?:school|students?|teachers?|college|university|exam|homework)\b",
    "chore": r"天气|闹钟|播放|提醒我|翻译|菜谱|怎么做(?:菜|饭)|\b(?:weather|alarm|timer|play (?:some|the|me)|recipe|remind me|translate|song|movie|calories|flight|capital of)\b",
}

CUES: Dict[str, Pattern[str]] = {name: re.compile(cue, re.IGNORECASE) for name, cue in _CUES.items()}


def cues(text: str) -> Iterator[str]:
    """The cues of a text and their pairs, each once; a letter before it says of which kind it is."""
    found: List[str] = [name for name, cue in CUES.items() if cue.search(text)]
    for at, name in enumerate(found):
        yield f"q{name}"
        for other in found[at + 1 :]:
            yield f"Q{name}&{other}"
