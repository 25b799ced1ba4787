### 安薪说的每一句话，一个代码一条。写法：短，平，像夜里柜台上一个有经验的好心人；称“你”；不许诺，不吓人，不编数。
### 提问不超过60个字，其余不超过201个字（三条短信），念单子除外。.choices 是按钮，用 | 隔开；.again 是换个说法再问一次。

## 开头

greeting = 你好，我是安薪，帮打工的人把事情记清楚、找人帮忙的程序，不收费。工资没发、被辞退、干活受伤都可以说。出了什么事？用你自己的话写就行。
ask_matter = 我在听。工作上出了什么事？一句话就行，比如“老板三个月没发工资”，或者“干活把手压伤了”。
not_understood = 对不起，我没看懂。可以这样写：“老板欠我三个月工资”，或者“上个月被辞退了，没给钱”。想找真人，写“人工”。
not_labour = 听起来这不是你和单位之间的事，我怕帮错。免费法律咨询打12348，别的难处打12345。如果是工作上的事，用一句话告诉我出了什么事。
small_talk = 我在。我是个程序，不太会聊天，工作上的难处可以慢慢跟我说。
hello_again = 你好，我在听。
not_open = 对不起，这里现在暂时用不了。有危险打110，受伤打120。工资、工伤的事可以打12333，免费法律咨询打12348。

## 听懂了什么

understood_wage_arrears = 听起来是干了活，工钱没有按时拿到。这种事很熬人，我们一步一步来。
understood_overtime_pay = 听起来是加了班，加班的钱没有算给你。累了还拿不到钱，换谁都憋屈。
understood_dismissal = 听起来是单位不让你干了。突然没了工作，心里一定不好受。
understood_work_injury = 听起来是干活的时候受了伤。先把身体顾好，剩下的我们慢慢理。
understood_no_contract = 听起来是单位没有好好跟你签合同。没有合同，这事也说得清。
understood_social_insurance = 听起来是单位没有给你把社保交好。这关系到你以后，问得对。
understood_gig_worker = 听起来是在平台上接活碰到了难处。每一单都不容易，我们来理一理。
understood_discrimination_harassment = 听起来是有人在工作里欺负你，或者因为你是谁就亏待你。这不是你的错。你愿意说多少就说多少。
understood_other_labour = 听起来是你和单位之间有一件难办的事。我帮你把它理清楚。

## 同意不同意

consent = 我想把你说的（包括工资、伤情）记下来，好让调解员帮你；只有他们能看到，你随时可以要求删掉，可以吗？
    .choices = 同意|不同意
consent_again = 我想先问清楚：你说的事，让我记下来交给调解员吗？愿意写“同意”或1，不愿意写“不同意”或2，都可以。
    .choices = 同意|不同意
consent_refused = 好，没关系，这件事我没有记。工资、工伤的事可以打12333，免费法律咨询打12348。改主意了，或者想找真人（写“人工”），随时来。
noted = 我记下了：
    { $lines }
    接下来有几个短问题。答“不知道”“不想说”都行；不想再答，写“就这些”。
begin = 谢谢你。接下来有几个短问题。答“不知道”“不想说”都行；不想再答，写“就这些”。
corrected = 好，改过来了：
    { $lines }

## 要问的事：人和地方

ask_employer = 你给哪家公司、哪个厂或哪个老板干活？知道叫什么，才找得到该负责的人。
    .again = 单位叫什么？门口的牌子、工牌、工作群的名字都行，比如“宏达电子厂”，或者“包工头老李”。
ask_workplace = 你在哪里上班？写到城市、区和路名或工地名，好知道归哪里管。
    .again = 干活的地方在哪儿？大概就行，比如“苏州吴中区木渎的一个工地”。
ask_job = 你在那里做什么活？
    .again = 你做的是哪一样？比如“流水线装配”“木工”“保洁”“送外卖”。
ask_entry_date = 你是哪天开始在那里干的？记不清哪天，写年和月就行。
    .again = 什么时候去那里上班的？比如“2024年3月”，或者“去年过完年”。
ask_written_contract = 单位跟你签过书面的劳动合同吗？
    .choices = 签了|没签|不清楚
    .again = 有没有一份你签过名的劳动合同，纸的或手机上的？比如入职时签的那份。
ask_still_employed = 你现在还在那里上班吗？
    .choices = 还在|不在了
    .again = 现在还去那里干活吗？比如自己走了，或者被叫走了，就是“不在了”。
ask_last_day = 你在那里最后一天上班是哪天？申请的日子要从这里算，记不清就写大概。
    .again = 最后干活那天是几月几号？比如“10月31日”，或者“上周五”。
ask_monthly_pay = 说好的工资，一个月多少钱？按天、按件算的，写平时一个月大概拿多少。
    .again = 平时一个月大概能拿多少？比如“六千”，或者“五千五左右”。
ask_people_affected = 和你一样情况的，连你一共几个人？只有你自己，写1。
    .again = 还有工友也碰上这事吗？连你算上，比如“就我一个”，或者“十四个人”。
ask_evidence = 手上有什么能说明情况的？比如合同、工资条、转账记录、聊天记录、打卡记录。没有也没关系。
    .again = 手机里、家里有没有：工牌、银行流水、群消息、照片、录音、欠条？有哪样写哪样，没有就写“没有”。
ask_demand = 你最想要什么结果？
    .again = 你希望这事怎么解决？比如“把工资给我”“想回去上班”“看病的钱他们出”。
ask_steps_taken = 这事你找过谁吗？找老板要过、打过12333都算，这关系到日子怎么算。没有就写“没找过”。
    .again = 之前做过什么没有？比如“微信上问老板要过两次”“去过劳动局”。都没有，写“没找过”。

## 要问的事：工资

ask_owed_months = 一共有几个月的工资没有给？
    .again = 没拿到钱的有几个月？比如“三个月”，或者“三个半月”。
ask_owed_amount = 加起来大概差你多少钱？估一个数就行。
    .again = 没给的钱一共有多少？比如“一万二”，或者“两万左右”。
ask_owed_from = 从哪个月开始没给的？
    .again = 头一个没拿到钱的是哪个月？比如“今年8月”。
ask_promised_pay_date = 老板说过哪天给钱吗？说过就写那天，没说过就写“不知道”。
    .again = 老板有没有说好什么时候给？比如“说月底给”；没说过，写“不知道”。
ask_contractor = 工地的总包是哪家？大门口的牌子上常有。知道总包，多一个能找的人。
    .again = 工地门口的牌子上，总承包或施工单位写的是谁？比如“某某建设集团”。没看到，写“不知道”。

## 要问的事：加班

ask_overtime_hours_workday = 平常上班的日子，一个月大概多干几个小时？没有就写0。
    .again = 下班时间到了还要干的，一个月加起来几个小时？比如每天多两小时、上二十二天，写“44小时”。
ask_overtime_hours_restday = 本来该休息的日子（比如周末），一个月大概加班几个小时？没有就写0。
    .again = 周末去上班，一个月加起来几个小时？比如去了四天、每天八小时，写“32小时”。
ask_overtime_hours_holiday = 春节、国庆这样的法定假日，一共加了几个小时的班？没有就写0。
    .again = 法定放假的日子还去上班，加起来几个小时？比如国庆去了一天，写“8小时”。没有写0。

## 要问的事：辞退

ask_dismissal_date = 是哪天通知你不用来的？申请的日子要从这天算，记不清就写大概。
    .again = 单位哪一天说不要你干了？比如“11月3日”，或者“上周五”。
ask_notice_form = 单位是怎么通知你的？
    .choices = 书面通知|当面口头说|微信短信通知|没有通知
    .again = 是给了一张纸，当面说的，发了微信短信，还是什么都没说？比如当面说，就写“当面口头说”。
ask_stated_reason = 他们说为什么让你走？照原话写就行，没说就写“没说理由”。
    .again = 当时给了什么理由？比如“说订单少”“说我迟到”。没给理由，写“没说理由”。
ask_protected_status = 让你走的时候，你有下面哪种情况吗？有的话，一般有特别的保护。
    .choices = 都没有|怀孕或哺乳期|工伤还没好|生病请假|快退休了
    .again = 那时候你是不是正怀孕、带着吃奶的孩子、受着工伤、在看病，或者快到退休年纪？比如“正在住院”。
ask_wants = 你更想回去上班，还是拿补偿？没想好也没关系。
    .choices = 想回去上班|要补偿|没想好怎么选
    .again = 要是能选，你想回去干，还是拿一笔钱走？比如“不回去了，要补偿”。
ask_certificate = 手上有单位开的离职证明吗？找新工作、领失业金会用到。
    .choices = 有|没有|不清楚
    .again = 有没有一张盖了章、写着你哪天离开的纸？比如“离职证明”或“解除合同证明书”。

## 要问的事：受伤

ask_injury_date = 是哪天受的伤？申请工伤的日子要从这天算。
    .again = 出事那天是几月几号？比如“11月18日”，或者“上周三”。
ask_injury_place = 在什么地方受的伤？
    .again = 出事的地方是哪儿？比如“三车间冲床旁边”“工地二楼”“厂门口的马路上”。
ask_injury_task = 受伤的时候正在干什么？是谁安排的？
    .again = 出事那会儿手上在做什么活？比如“班长叫我去搬钢管”。
ask_on_shift = 受伤的时候是在上班吗？加班也算。
    .choices = 是|不是
    .again = 那会儿是上班的时间吗？比如白班、夜班、叫来加班，都写“是”。
ask_commute = 是上班或下班的路上受的伤吗？
    .choices = 是|不是
    .again = 是在去上班或回家的路上出的事吗？比如下班骑车被撞，写“是”。
ask_hospital = 去了哪家医院看？医生怎么说？没去就写“没去”。
    .again = 在哪里看的伤，诊断是什么？比如“市人民医院，手指骨折”。
ask_insured = 单位给你交过工伤保险吗？没交也可以申请工伤。
    .choices = 交了|没交|不清楚
    .again = 单位有没有给你上工伤保险？比如工资条上扣了“社保”，多半就有。
ask_employer_reported = 单位有没有替你去报工伤？该由单位先去报。
    .choices = 有|没有|不清楚
    .again = 单位有没有去人社局给你申请工伤？比如让你填过“工伤认定申请表”。
ask_application_filed = 你自己或家里人有没有去申请过工伤？
    .choices = 有|没有
    .again = 你或家里人有没有去人社局交过工伤的材料？比如拿到过一张收件单。

## 要问的事：平台、社保、受欺负

ask_platform = 你在哪个平台接活？
    .again = 手机上接单的是哪个软件？比如送外卖、跑网约车、拉货的那个。
ask_account_blocked = 你的账号被封了，或者被限制接单了吗？
    .choices = 是|没有
    .again = 账号是不是用不了了？比如登不上，或者派不到单，就写“是”。
ask_order_injury = 你跑单的时候有没有受过伤？受了伤要在软件里尽早报。
    .choices = 有|没有
    .again = 接单送单的路上出过事吗？比如送外卖摔伤，就写“有”。
ask_insurance_missing = 哪几样没给你交？养老、医疗、失业、工伤、生育、公积金，知道哪样写哪样。
    .again = 社保里少了哪些？比如“养老和公积金没交”，或者“一样都没交”。
ask_waiver_signed = 单位让你签过“自愿不交社保”之类的纸吗？签了也不要紧。
    .choices = 签过|没签
    .again = 有没有在“我自愿放弃社保”这样的纸上签过名？比如入职时夹在材料里的。
ask_conduct = 发生了什么事？愿意说多少就说多少，不想说就写“不想说”。
    .again = 他们对你做了什么、说了什么？比如“组长总说难听的话”。只写一句也行。
ask_conduct_date = 最近一次是什么时候？记不清就写大概。
    .again = 大概是哪天的事？比如“11月10日”，或者“上个月”。
ask_told_employer = 这件事你有没有跟单位说过？没说也不是你的错。
    .choices = 有|没有
    .again = 有没有告诉过领导、人事或工会？比如发过微信给人事，就写“有”。

## 为什么问

why = 我问这些，是为了让调解员一看就明白，不用你再讲一遍。哪个不想答，写“不想说”就行。
why_who = 问这个，是为了找到该负责的人、该去的地方。知道多少写多少，不想说也行。
why_when = 问日子，是因为有些申请看日子，早点算清对你有好处。记不清写大概，不想说也行。
why_sum = 问数目，是为了知道一共差你多少，调解员好去谈。估一个数就行，不想说也行。
why_proof = 问这个，是看手上有什么能替你说话。没有也没关系，不想说也行。
why_case = 问这个，是因为情况不同，办法也不同。知道多少写多少，不想说也行。

## 念一遍

ticket_summary = 我记下的是这些：
    { $lines }
    对吗？哪里不对，直接告诉我怎么改。
    .choices = 对|不对
ask_what_wrong = 哪里不对？直接写该怎么改，比如“工资是六千”，或者“是9月开始的”。
confirm_again = 刚才念给你的那些，对吗？对就写“对”；不对，直接写怎么改，比如“是9月，不是8月”。
    .choices = 对|不对
ticket_opened = 都记好了。你的编号是：
    { $ticket }
    请留好它，截个图也行。调解员预计在{ $when }之前看你的事。想起什么随时写。
ticket_number = 你这件事的编号是：
    { $ticket }
    请留好它，截个图也行。写“查询 { $ticket }”，能看到办到哪一步。
deadline = 请留意这个日子：
    { $date }
    { $kind ->
        [wage_after_end] 讨工资，最好在这天或之前去申请劳动仲裁，不收费。
        [injury_worker] 工伤，你自己或家里人最好在这天或之前去申请工伤认定。
       *[general] 这件事，最好在这天或之前去申请劳动仲裁，不收费。
    }
    早一点更稳妥。调解员会和你一起核对。

## 找工作

referral_offer = 还有一件事：要不要请人帮你留意新的工作？不收费，不要也没关系。
    .choices = 要|不用
referral_accepted = 好，记下了，会转给帮忙找工作的人。你会做什么、想在哪里做，可以先写给我。
referral_declined = 好，不用就不用，你这件事照样办，一点不受影响。以后想找了，写一句就行。
job_help_later = 找新工作也可以帮着想办法，不收费。调解员跟你联系的时候，说一声就行。

## 真人

handoff = 我请一位真人来看你的事，预计在{ $when }之前联系你。你可以接着写，写的都会留着。
handoff_out_of_hours = 跟你说实话：现在值班的地方没有人。你的事已经排上了，下一次联系你是在{ $when }。这之前你可以接着写，写的都会留着。有危险打110，受伤打120，心里太难受打12356。
kept = 记下了，调解员会看到。
waiting_for_person = 收到了，写的都留着，已经请了真人来看。还有什么想说的，接着写。有危险打110，受伤打120。
back_with_bot = 调解员先忙到这里，现在是我（程序）在听。有要补充的直接写；再找真人，写“人工”。

## 问起来

next_steps = 一步一步来：先把事情记清楚，念给你核对，再给你一个编号，由调解员来看，看了会在这里写给你。手上的东西先留好，没看懂的纸先别签。
about = 我是电脑程序，不是真人。你写的，只有帮你的调解员能看到；你来这里，我不会告诉老板。一分钱不收。想找真人写“人工”，想删掉写“删除我的资料”。
rights_general = 一般来说：申请劳动仲裁不收费（调解仲裁法第53条）。单位手里的证据，该由单位拿出来（调解仲裁法第6条）。手头紧可以申请免费的法律援助；进城打工的人讨工资、讨工伤的钱，不用证明自己困难（法律援助法第31、42条）。
rights_wage_arrears = 一般来说：工资要按月发给你本人（劳动法第50条）。还在职的，讨工资不受一年限制；离开了，最好在一年内申请（调解仲裁法第27条）。工地上分包不发的，总包要先垫上（保障农民工工资支付条例第30条）。
rights_dismissal = 一般来说：为什么辞退你，要由单位来证明（最高法院劳动争议解释一第44条）。辞退不合法的，你可以选回去上班，也可以选赔偿（劳动合同法第48条）。离开时，单位要给你离职证明（劳动合同法第50条）。
rights_work_injury = 一般来说：单位要在30天内申请工伤，单位不办，你或家里人一年内可以自己申请（工伤保险条例第17条）。没交工伤保险，该给的由单位给（第62条）。养伤停工的时候，单位照原来的工资按月发，一般不超过12个月（第33条）。
welcome = 不客气。想起什么，随时写给我。
goodbye = 好，你先歇一歇。想接着说的时候，随时写。
calm = 碰上这样的事，谁都会火大，我不怪你。你慢慢说，我在听。想找真人，写“人工”。
sorry_again = 对不起，让你又说一遍。是我没读明白，不是你没说清楚。

## 危险的时候

emergency_self_harm = 你说的我听到了，我是当真的。你现在安全吗？身边有人吗？心里太难受，可以打12356，有人听你说；没人接，或者马上有危险，请打110或120。我正在通知真人来接手。先别走开，回我一个字也行。
emergency_violence_threat = 我听到了，碰上这样的事，谁都又气又怕。现在先让你和身边的人都平安。有人威胁你、打你，先离开，打110。要是你在高处或路上，先下来，先退到边上：堵路、爬高、动手，可能会被处罚，钱也不会因此来得更快。我正在通知真人来接手。你现在安全吗？
emergency_serious_injury = 出了这样的事，真让人难过。人最要紧：还没叫救护车，现在就打120。跟医生说清楚是干活时伤的。人安顿好了，再把受伤时的衣服和现场照片留着，记下有谁看见。我正在通知真人来接手。现在那边怎么样了？
emergency_forced_labour = 先顾你自己的安全。老板不能扣你的身份证，也不能不让你走。打电话没人听见的话，打110，说你在哪里。老板会听见就别冒险打，在这里写给我：你在哪里，什么时候、怎么联系你才安全。我正在通知真人来接手。
emergency_child_labour = 谢谢你告诉我，这不是孩子的错。不满16岁，单位和老板都不能招来干活。挨打、不让走，马上打110；受伤打120。12355是青少年的热线，打12333可以反映。我正在通知真人来接手。身边有信得过的大人吗？
emergency_sexual_violence = 这不是你的错。你现在安全吗？能走的话，先去有人的地方，打110。尽快去医院，那天的衣服先别洗，留着。12338（妇联）有人听你说。细节不用跟我讲。想让女调解员来，写一句就行。我正在通知真人来接手。

## 查询，停，删

status = { $ticket }：{ $state ->
        [intake] 还在记，没记完也不要紧，接着写就行。
        [open] 已经记好，在等调解员来看。
        [claimed] 有一位调解员在办了。
        [waiting_worker] 调解员在等你回话，看看上面问你的话。
        [waiting_employer] 在等单位回话。
        [closed] 先告一段落了。有新情况就写在这里。
        [follow_up] 谈过了，我们还在看说好的有没有做到。
        [settled] 已经办完了。有新情况就写在这里。
       *[other] 我们留着这件事，问调解员可以写“人工”。
    }
status_none = 你在这里还没有登记过事情。出了什么事，写给我就行。
status_unknown = 这个编号在这里查不到。请看看有没有写错，再用当时写给我的那个号码或账号来查。
stopped = 好，以后不再发消息给你。想再用的时候，写“恢复”。有危险打110，受伤打120。
started = 好，恢复了。接着说就行，我在听。
help = 随时可以写：
    人工：找真人
    查询 加编号：看办到哪一步
    退订：不再收消息；恢复：再收消息
    删除我的资料：都删掉
    有危险打110，受伤打120，心里太难受打12356。
erase_ask = 要把你写给我的都删掉吗？删了就找不回来，这件事也没法接着办。要删，写“确认”；不删，写别的什么都行。
erased = 已经删掉了，你写给我的话和你的资料都没有了。以后有事，随时再来。
erase_kept = 好，没有删，都还留着。接着说就行。
attachment_kept = 收到{ $count }个文件，给调解员留着。我自己看不了，最要紧的，请打字说一句。
voice_kept = 语音收到了，给调解员留着听。我自己听不了，方便的话，打字写一句。
too_long = 你写的全都留着。有点长，我只读了前面，调解员会看到全部。最要紧的一句，可以再写一次。
group_refused = 这是个群，别人也看得到你的事。请单独发消息给我，在那里慢慢说。

## 办完以后

closed = { $outcome ->
        [paid] 你这件事办到这里：钱已经付清了。
        [agreed] 你这件事办到这里：两边谈好了。
        [partly_paid] 你这件事办到这里：钱付了一部分。
        [arbitration] 你这件事接下来走劳动仲裁，有回执就收好。
        [inspection] 你这件事接下来由劳动监察来管，有回执就收好。
        [legal_aid] 你这件事接下来由法律援助帮你，他们的电话是12348。
        [court] 你这件事接下来由法院来办，有回执就收好。
        [transferred] 你这件事转给了该管的地方，有回执就收好。
        [withdrawn] 照你的意思，这件事先不办了。
        [out_of_scope] 这件事我们这里管不了，很抱歉。免费法律咨询打12348，别的难处打12345。
        [unreachable] 我们一直没有联系上你，就先放在这里。你写一句，就接着办。
       *[other] 你这件事先办到这里。
    }
    有变化，随时写给我。
follow_up = 你好，来问问之前那件事：说好的都做到了吗？钱到手了吗？做到了就写一句；没有的话也告诉我，请调解员再看。

## 念单子用的词

label_employer = 单位
label_workplace = 上班的地方
label_job = 做什么活
label_entry_date = 开始上班
label_written_contract = 书面合同
label_still_employed = 还在上班吗
label_last_day = 最后上班的日子
label_monthly_pay = 月工资
label_people_affected = 一共几个人
label_evidence = 手上的证据
label_demand = 想要的结果
label_steps_taken = 已经找过
label_owed_months = 欠薪月数
label_owed_amount = 欠的钱
label_owed_from = 从哪时起欠
label_promised_pay_date = 说好给钱的日子
label_contractor = 总包
label_overtime_hours_workday = 平日加班（一个月）
label_overtime_hours_restday = 休息日加班（一个月）
label_overtime_hours_holiday = 法定假日加班
label_dismissal_date = 被辞退的日子
label_notice_form = 怎么通知的
label_stated_reason = 单位说的理由
label_protected_status = 当时的情况
label_wants = 更想要
label_certificate = 离职证明
label_injury_date = 受伤的日子
label_injury_place = 受伤的地方
label_injury_task = 当时在做
label_on_shift = 上班时受的伤
label_commute = 上下班路上受的伤
label_hospital = 看伤的医院
label_insured = 工伤保险
label_employer_reported = 单位报工伤
label_application_filed = 自己申请工伤
label_platform = 平台
label_account_blocked = 账号被封或限制
label_order_injury = 跑单受伤
label_insurance_missing = 没交的保险
label_waiver_signed = 签过不交社保的纸
label_conduct = 发生的事
label_conduct_date = 什么时候的事
label_told_employer = 跟单位说过

sheet_line = { $label }：{ $value }
sheet_about = 大约 { $value }
sheet_contradicted = 前面说 { $first }，后来说 { $second }，哪个对？
sheet_joined = { $first }、{ $next }
sheet_cut = { $text }…
sheet_empty = 还没有记下什么
unit_yuan = { $amount } 元
unit_months = { $n } 个月
unit_people = { $n } 个人
unit_hours = { $n } 小时

value_yes = 是
value_no = 不是
value_unknown = 不清楚
value_declined = 不愿说
value_none = 没有
value_written = 书面通知
value_spoken = 当面口头说
value_message = 微信短信通知
value_pregnant = 怀孕或哺乳期
value_injured = 工伤还没好
value_sick = 生病请假
value_near_retirement = 快退休了
value_job_back = 回去上班
value_money = 要补偿
value_unsure = 还没想好
value_written_contract_yes = 签了
value_written_contract_no = 没签
value_still_employed_yes = 还在
value_still_employed_no = 不在了
value_notice_form_none = 没有通知
value_protected_status_none = 都没有
value_certificate_yes = 给了
value_certificate_no = 没给
value_insured_yes = 交了
value_insured_no = 没交
value_employer_reported_yes = 报了
value_employer_reported_no = 没报
value_application_filed_yes = 申请过
value_application_filed_no = 没申请
value_account_blocked_no = 没有
value_order_injury_yes = 受过伤
value_order_injury_no = 没受伤
value_waiver_signed_yes = 签过
value_waiver_signed_no = 没签过
value_told_employer_yes = 说过
value_told_employer_no = 没说过

value_evidence_contract = 合同
value_evidence_payslips = 工资条
value_evidence_bank_records = 银行或转账记录
value_evidence_chat_messages = 聊天记录
value_evidence_attendance = 打卡考勤
value_evidence_photos = 照片
value_evidence_video = 视频
value_evidence_recording = 录音
value_evidence_iou = 欠条
value_evidence_witnesses = 证人
value_evidence_medical_records = 病历
value_evidence_work_card = 工牌
value_evidence_app_screenshots = 软件截图
value_insurance_missing_pension = 养老
value_insurance_missing_medical = 医疗
value_insurance_missing_unemployment = 失业
value_insurance_missing_injury = 工伤
value_insurance_missing_maternity = 生育
value_insurance_missing_housing_fund = 公积金

type_wage_arrears = 拖欠工资
type_overtime_pay = 加班费
type_dismissal = 被辞退
type_work_injury = 工伤
type_no_contract = 没签合同
type_social_insurance = 社保
type_gig_worker = 平台接活
type_discrimination_harassment = 歧视或骚扰
type_other_labour = 别的工作纠纷
type_not_labour = 不是工作上的事

moment_today = 今天{ $time }
moment_tomorrow = 明天{ $time }
# 星期几用短的（周一），见 Unicode 的日期式样
moment_weekday = EEE
moment_later = { $weekday }（{ $date }）{ $time }
