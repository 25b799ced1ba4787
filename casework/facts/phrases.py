"""The phrases that state a closed value: one pattern a line, ``{not}`` for 没, 没有 and their kin. Only data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

NOT = r"(?:没有?|未|从来没|从没|都没|并没有?|不曾|木有|冇)"

PHRASES: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("written_contract", "no"): r"""
            {not}(?:跟|和|与|给|同)?(?:我们?|他们?|公司|老板|单位)?(?:们)?(?:正式|书面)?(?:签|订|立)(?:过|下|订|
            + 署|到|了)?(?:任何|什么|啥|正式|书面|劳务|劳动|用工|的)*(?:合同|协议)
            (?:合同|协议)(?:都|也|一直|从来|到现在|还|就)*(?:{not}(?:跟我|给我|和我)?(?:签|订)|没有$|没有(?=[，,。]))
            (?<!有)没有?(?:任何|什么|正式|书面|劳务|劳动|的)*(?:合同|协议)(?!到期|期满|上|里|副本|原件)
            无(?:书面)?(?:劳动)?合同(?!约定|期限|规定)
            (?:不给|不肯|不愿意?|不跟我|不和我|拒绝|拒不|不)(?:跟我|和我|给我|我们?)?签(?:订|署)?(?:书面|
            + 正式)?(?:劳动|劳务)?合同
            口头(?:约定|协议|说好|合同)
            \bno (?:written |formal |signed |labou?r |work |employment |proper )*contract\b
            (?:\bnever|\bnot|n't|\bdidnt|\bhavent|\bwithout|\bnor)\s(?:\w+\s){0,3}?(?:sign(?:ed|ing)?|get|got|
            + given|give|had|have|receive[d]?)\s(?:me\s|us\s)?(?:any|a|an|the|my|our)?\s?(?:written |formal |
            + labou?r |work |employment )*contract
            \bwithout (?:a |any )?(?:written |formal )?contract\b
            \bnever signed (?:any|a|anything)
            \bcontract was never signed
            \b(?:don't|dont|didn't|do not|does not) have (?:a|any) (?:written )?contract
        """,
        ("written_contract", "yes"): r"""
            (?<!没)(?<!没有)(?<!不)(?<!未)(?<!不跟我)签(?:了|过|的是?|订了|有)(?!放弃|自愿|离职|保密|竞业|培训|
            + 空白离)(?:一份|一张|份|个|了)?(?:[一二两三四五六七八九十\d]+年的?)?(?:固定|空白|正式|书面|劳动|劳务|
            + 用工|的|三方|无固定期限)*合同
            (?<!没)(?<!没有)(?<!有没)有(?:签|书面|正式|劳动|劳务|签过|签了)*合同(?!吗|没|么|纠纷|问题)
            合同(?:是)?(?:在(?:我)?(?:手|我这)|我?(?:有|留)(?:一份|着)|签(?:了|过|的)(?!吗|没))
            空白(?:劳动)?合同(?!吗)
            合同(?:是)?(?:跟|和|与)[^，,。]{1,10}签的
            \b(?:i |we |i've |have |did )(?:already )?sign(?:ed)? (?:a|the|my|an)\s(?:\w+[\s-]){0,3}?contract\b
            \bi (?:do )?have (?:a|the|my) (?:signed |written |copy of (?:the|my) |paper )*contract
            \bsigned (?:a|the) (?:\w+[\s-]){0,3}?contract\b
            \bblank contract
        """,
        ("still_employed", "no"): r"""
            (?:已经|早就?|现在|都|就|我|才|刚|，|,|^|\s)(?:不在(?:那|这|公司|厂|那里|那儿|这里|他那)?(?:里|儿|
            + 边)?(?:干|做|上班|工作)?了|不干了|不做了|没(?:有)?(?:再)?(?:干|做)了|离(?:开)?职?了(?!解)|辞(?:职|
            + 工)?了(?!别人)|走了|走人了|离开(?:公司|厂|那|这)?\S{0,2}了)
            (?:已经|已|早就?|主动|自己|被迫|自离|我)(?:提前)?(?:离职|辞职|辞工|自离)(?!证明|申请|报告|信|书|要|
            + 的话|需|怎)
            (?:我|，|^)(?:是)?自己(?:走|辞|离)的
            \bi(?:'ve| have|'d| had)? (?:already |just |since |then |had to )?(?:quit|resigned|left (?:the|my|
            + that|this|there|work|last|in|on|two|three|a)\b)
            (?:\bno longer|\bnot|n't) (?:work(?:ing)?|employed) (?:there|here|for them|anymore|any more)
            \bi left(?=$|[.,;!])
            \bstopped working (?:there|for)
            \bdon't work there (?:any ?more|now)
        """,
        ("still_employed", "yes"): r"""
            (?:还在|仍在|仍然在|依然在|目前还|现在还|现在也还|还是在|至今在|一直在)(?:这(?:里|儿|边|家)?|
            + 那(?:里|儿|边|家)?|厂里|公司|工地|店里|原单位|他那|单位|职|岗)?(?:里|上)?(?:上班|干|做|工作|打工|岗|
            + 职|跑|送)
            还在(?:职|岗|厂里|公司|这里|那里)(?=$|[，,。了呢])
            还没(?:有)?(?:离职|辞职|走|辞工|离开)
            (?<!后)(?<!不)没(?:有)?(?:离职|辞职|辞工)
            \b(?:i'm |i am |we're |we are |am |still )still (?:work\w*|employed|there|here|at (?:the|this|
            + my) job|doing)\b
            \bi still work\b
            \bstill work(?:ing)? (?:there|here|for|at)\b
            \bstill (?:employed|have my job|on the job)\b
            \bi (?:currently|now) work (?:for|at|there)\b
            \bhaven't (?:quit|left|resigned)\b
        """,
        ("notice_form", "message"): r"""
            (?:发|用|通过|在|就|从)?(?:了)?(?:个|一?条)?(?:微信|短信|钉钉|企业微信|qq|群里|工作群|微信群|邮件|
            + 电子邮件|信息)(?:上|里|群)?(?:直接|突然|给我|就|一?句)?(?:通知|说|告诉|发|叫|让|辞|开除|解雇|
            + 跟我讲|跟我说|
            + 回复)
            (?:微信|短信|邮件|钉钉)(?:上)?(?:的)?(?:通知|说的)
            \b(?:by|over|via|through|on|in|with) (?:a )?(?:text(?: message)?|sms|wechat|we chat|whatsapp|
            + e-?mail|message|group chat)\b
            \b(?:texted|messaged|emailed) (?:me|us)\b
            \bsent (?:me|us) (?:a|an) (?:text|message|wechat|email|e-mail|sms)
        """,
        ("notice_form", "written"): r"""
            (?:书面(?:的)?(?:通知|文件|形式|辞退|解除)|(?:解除|终止|辞退|开除|解雇|离职|裁员)(?:劳动)?(?:合同|
            + 关系)?(?:的)?(?:通知书|决定书|通知单|证明书|函)|辞退信|书面通知|盖(?:了)?章的(?:通知|文件|辞退)|
            + 发(?:了|来)?(?:一?份|一?封)?(?:正式)?(?:文件|函|红头文件))
            \b(?:written (?:notice|letter|dismissal)|dismissal letter|termination letter|notice in writing|
            + in writing|a letter (?:of|saying|telling)|termination notice|letter of (?:dismissal|termination))\b
        """,
        ("notice_form", "spoken"): r"""
            口头(?:把我|就|通知|说|辞退|告诉|上|的|讲|告知|跟我|开除)
            口头(?=$|[，,。])
            当面(?:说|通知|跟我|告诉|讲)
            当着.{0,8}面.{0,6}(?:说|开除)
            嘴上说
            打(?:了)?(?:个)?电话(?:给我|来)?(?:说|通知|告诉|叫|让)
            电话(?:里|通知|上)
            \b(?:verbal(?:ly)?|orally|face to face|in person|by phone|on the phone|over the phone|phone call|
            + phoned me|called me (?:and|to)|just (?:told|said)|to my face|told me (?:verbally|in person|face))\b
        """,
        ("notice_form", "none"): r"""
            (?:没有?|未|连个?)(?:任何|提前|事先)?(?:通知|招呼|理由通知|书面通知和口头通知)(?:我|都没|过)?(?=$|
            + [，,。就])
            招呼都?没打
            \b(?:no|never (?:got|received) (?:any )?)\s?notice (?:at all|whatsoever|of any kind)\b
            \bwithout (?:any )?(?:prior |advance )?notice\b
        """,
        ("protected_status", "pregnant"): r"""
            (?:我|我老婆|我媳妇|我妻子|她|刚|已经|现在|因为|在|发现|查出|，|,|^|、|当时)(?:还|也|就|已|又|是|
            + 我)?(?:怀孕|有了?身孕|怀上|怀了|有喜|孕妇|哺乳期|孕期|休产假|产假|坐月子|怀着)
            怀孕(?:[一二两三四五六七八九十\d]{1,2}个?多?月|期间|了)
            \b(?:i'm|i am|i was|she is|she's|being|while|my wife is|got|am|was|were) (?:\w+ )?(?:months? |
            + weeks? )?(?:pregnant|expecting)
            \bmy pregnancy\b
            \bmaternity leave\b
            \bmonths pregnant\b
            \bbreast-?feeding\b
        """,
        ("protected_status", "injured"): r"""
            (?:工伤|受伤|养伤|伤病)(?:了)?(?:期间|休养|治疗期|还没好|没好|停工|住院期间|还在(?:治|养|休))
            停工留薪
            (?:还在|正在)(?:养伤|治伤)
            (?:在|因|因为|我)(?:受)?工伤(?:了)?(?:被|就|后被|把我)
            \b(?:on injury leave|recovering from (?:my|a|the|an) (?:work )?injury|while (?:i was )?injured|
            + still injured|injured at work and)\b
        """,
        ("protected_status", "sick"): r"""
            (?:在|休|请|请了|因为|我|正在|，)(?:的)?病假
            生病(?:了|期间|住院|请假)
            病假(?:期间|中|的时候)
            医疗期
            住院期间(?!工伤)
            患(?:了)?(?:癌|病|重病|职业病)
            得(?:了)?(?:癌|重病|大病)
            \b(?:on sick leave|on medical leave|sick leave|while (?:i was )?(?:sick|ill)|i (?:got|was|fell|
            + am) (?:sick|ill)|have cancer|diagnosed with)\b
        """,
        ("protected_status", "near_retirement"): r"""
            (?:快|再过.{1,4}年|还差.{1,6}年|差.{1,4}年|马上|就要|快要|临近|接近|即将|还有.{1,6}年)(?:就|要|才|
            + 到|就要)*退休
            \b(?:near(?:ing)?|close to|about to|almost|years? from|years? before|years? (?:until|till|to)|
            + years? away from) (?:my )?retire(?:ment|d)?\b
            \bretire (?:soon|in|next)\b
        """,
        ("certificate", "no"): r"""
            (?:不|没有?|拒绝|不肯|不愿意?|还没|一直没|拒不|都没|未)(?:给|帮|替|跟)?(?:我|我们)?(?:出具|开具|开|
            + 发|拿到|收到|办|出|给|有)?(?:任何|过|书面)?(?:的)?(?:离职证明|解除(?:劳动)?(?:合同|关系)?证明|
            + 离职手续)
            离职证明(?:也|都|还|一直|到现在)*(?:没|不|未)(?:有)?(?:给|开|拿|出|肯|办|$)?
            (?:\bno|\bwon't|\brefus\w+|n't|\bnot|\bnever)\b[\w\s']{0,30}(?:certificate of (?:leaving|
            + termination|employment)|leaving certificate|termination certificate|separation certificate|
            + release letter)
        """,
        ("certificate", "yes"): r"""
            (?<!不)(?<!没)(?<!没有)(?:给|开|拿到|收到|出|出具|开具|领|办)(?:了|我了|到了|过|
            + 好了)(?:我)?(?:一?[张份个])?(?:的)?(?:离职证明|解除(?:劳动)?(?:合同|关系)?证明)
            离职证明(?:已经|也|都)?(?:给|开|拿|收|办)(?:到|好|给我)?了
            (?<!没)有离职证明
            \b(?:got|have|received|gave me) (?:a|the|my) (?:leaving|termination|separation) certificate
        """,
        ("wants", "job_back"): r"""
            (?:想|要求|希望|要|能|想要|还想|就想)(?:能)?(?:回去|回到公司|继续|恢复|回厂|回原)(?:上班|工作|干|做|
            + 劳动关系|原岗位|岗位|里|履行)
            (?:想|要)?(?:继续履行(?:劳动)?合同|恢复(?:劳动)?关系|恢复工作)
            (?:不想(?:走|离职|离开|被辞)|想留下)
            \b(?:want|like|need|hope(?: to)?)(?: to)?(?: have| get| keep)?(?: my)? (?:job back|job|
            + go back to work|be reinstated|return to work|keep my job|keep working)\b
            \breinstate\w*
        """,
        ("wants", "unsure"): r"""
            (?:不知道|没想好|还没想好|不确定|不清楚)(?:该|要|自己)?(?:要什么|怎么选|要钱还是|回去还是|选|
            + 想要什么|是回去)
            \b(?:not sure|don't know|unsure|undecided) (?:what i want|whether (?:i want )?to go back|if i want|
            + which)\b
        """,
        ("wants", "money"): r"""
            (?:要|想要|要求|只要|就要|想拿|希望|想|争取)(?:他们?|公司|老板|单位)?(?:能|给我?|支付|拿|付|赔|拿到|
            + 得到|一笔|应得的|点|合理的|我)*(?:赔偿|补偿|经济补偿|赔钱|补偿金|赔偿金|钱|2n|n\+1)
            (?:赔钱|补偿)(?:就行|就好|就可以)
            \b(?:want|asking for|demand|just want|would like|like|seek\w*)(?: some| the| to get| my| fair|
            +  proper| full)* (?:compensation|severance|money|payout|damages|paid out)\b
        """,
        ("on_shift", "no"): r"""
            (?:下班(?:后|以后|之后|了|时间)(?!路|途)|休息(?:时间|日|天|的时候)|不是(?:在)?(?:上班|工作)(?:时间|
            + 期间|时候)?|不在上班|午休(?:时间|的时候)?)[^，,。]{0,14}?(?:受|摔|压|伤|砸|夹|撞|出事)
            (?:受伤|摔|出事)的?时候?(?:已经)?下班了?
            \b(?:off duty|off shift|after (?:my shift|work)|on my day off|not (?:on shift|at work|working)|
            + during (?:my )?(?:break|lunch))\b
        """,
        ("on_shift", "yes"): r"""
            (?<!不是)(?<!不在)(?:上班(?:时(?:间|候)?|的时候|期间|中|过程中|当中)|(?:干活|工作|做工|作业|操作|
            + 加班|值班|当班|施工)(?:时(?:间|候)?|的时候|期间|中|过程中|当中)|当班|上夜班(?:时|的时候)?|
            + 在岗(?:位上|时)?)(?=[^。]{0,24}?(?:受|摔|压|伤|砸|夹|撞|掉|割|切|绞|烫|触电|断|扭|出事|卷|滑|扎|轧))
            (?:受伤|摔|伤|砸|压|夹|出事)[^，,。]{0,8}(?:是|在)(?:上班|工作|干活|加班)(?:时|时间|的时候|期间)
            在(?:上班|干活|工作|加班)(?:呢)?(?:就)?(?:受|摔|被|砸|压)
            \b(?:at work|on (?:the )?(?:job|shift|duty)|during (?:my|the|a) (?:\w+ )?shift|
            + during work(?:ing)?(?: hours)?|while (?:i was )?(?:at work|working|on shift|on duty|on the job))\b
        """,
        ("commute", "yes"): r"""
            (?:上班|下班|上下班|去(?:公司|厂里|上班|工地)|回家|来上班|下夜班)(?:的)?(?:路上|途中|半路|路)
            (?:骑车|坐车|开车|骑电动车|走路)(?:去)?(?:上班|下班)(?:时|的时候|途中)?
            \b(?:on (?:my|the|his|her) way (?:to|from|home from|back from) (?:work|the factory|the site|
            + the office|my shift|home)|on (?:my|the) way home|commut\w+|going home from work|(?:riding|driving|
            + walking|cycling) (?:to|home from) work)\b
        """,
        ("commute", "no"): r"""
            不是(?:在)?(?:上下班|上班|下班)(?:的)?(?:路上|途中)
            \bnot (?:on my way|commuting)\b
        """,
        ("insured", "no"): r"""
            {not}(?:给|帮|为|替)?(?:我们?|员工|工人|他|任何人)?(?:们)?(?:交|买|上|缴|办|缴纳|购买|参加?|
            + 投)(?:过|了|任何|的|一天)*(?:工伤|社会)(?:保险|险|保)
            (?:工伤(?:保险|险)|社保|保险|五险)(?:公司|老板|单位|他们|厂里)?(?:都|也|一直|从来|啥的|什么的|根本|
            + 全)*(?:{not}(?:给我?|帮我)?(?:交|买|上|缴|有|办)|没有$|没有(?=[，,。]))
            (?:没有?|无)(?:工伤保险|社保|工伤险|任何保险|保险)
            {not}(?:给我?们?)?(?:交|买|上|缴)(?:过|任何)?(?:社保|保险|五险)
            \b(?:no|without|not (?:\w+ )?(?:pay|paid|bought|buy|have)|never (?:paid|bought|had)(?: for)?|
            + didn't (?:buy|pay|have|get)(?: me)?(?: for)?(?: any)?|don't have(?: any)?|doesn't (?:pay|have|
            + buy))(?: for)?(?: my| any| work| the| our)? (?:work[- ]?(?:related )?injury |social |
            + work(?:ers'?)? |accident )?(?:insurance|compensation insurance)\b
            \buninsured\b
            \bnot insured\b
        """,
        ("insured", "yes"): r"""
            (?<!没)(?<!没有)(?<!不)(?<!未)(?<!有没)(?:有|交了|买了|上了|缴了|办了|交过|参加了)(?:工伤(?:保险|
            + 险)|社保|五险)(?!吗|么|的)
            (?:工伤(?:保险|险)|社保|五险)(?:公司|单位)?(?:都|也|是)?(?:有(?:的|交|买)?|交了|买了|上了|缴了|在交|
            + 交着)(?!吗|没|么)
            \b(?:i have|we have|they (?:paid|pay|bought)|company (?:paid|pays|bought)) (?:for )?(?:my |
            + the )?(?:work injury|social|work) insurance\b
            \bi'?m insured\b
        """,
        ("employer_reported", "no"): r"""
            (?:不给|没给|不帮|不肯给|不肯帮)我?们?(?:上)?报(?!销|名|案|警|酬)(?=$|[，,。])
            (?:{not}|不给?|不肯|不愿意?|拒绝|拖着不|不帮|迟迟不|死活不)(?:给我?|帮我?|去|替我|往上)*(?:上?报|
            + 申报)(?:过|个)?工伤
            (?:公司|老板|单位|厂里|他们|工地)[^，,。]{0,4}?(?:{not}|不给?|不肯|不愿意?|拒绝|拖着不|不帮|迟迟不|
            + 死活不)(?:给我?|帮我?|去|替我|往上)*(?:申请|办|认定|做)(?:过|个)?工伤(?:认定)?
            工伤(?:认定)?(?:也|都|一直|到现在|还|公司|老板|单位|迟迟)*(?:没|不)(?:有)?(?:给|帮)?(?:我)?(?:上?报|申报)
            \b(?:company|boss|employer|factory|they|he|she)\b[\w\s']{0,20}(?:\bnot|n't|\bnever|\brefus\w+|
            + \bwon't)\b[\w\s]{0,12}\breport\w*\b
        """,
        ("employer_reported", "yes"): r"""
            (?:公司|老板|单位|厂里|厂方|工地|人事|hr)(?:已经|已|都|也|那边|帮我|给我|替我)*(?:上报|报|申报|
            + 申请)(?:了|过)(?:工伤)?(?:认定)?
            (?:公司|老板|单位|厂里)[^，,。没不]{0,8}(?:报了|申报了|给我报)工伤
            \b(?:company|boss|employer|factory|hr) (?:has |have |already |has already )*(?:reported|
            + filed) (?:it|the (?:accident|injury)|my (?:injury|accident))
        """,
        ("application_filed", "no"): r"""
            (?:还没|没有?|一直没|未|没去|还没去|从来没|没人)(?:去)?(?:申请|提交|做|办|办理|弄|认定|
            + 申报)(?:过)?(?:工伤(?:认定)?|认定)(?!.{0,4}(?:下来|通过|书))
            (?:工伤)?认定(?:也|都|还|一直)*(?:没|未)(?:有)?(?:去)?(?:申请|做|办|弄|提)
            \b(?:haven't|have not|didn't|did not|not yet|never) (?:\w+ )?(?:applied|filed|apply|file|submitted)\b
        """,
        ("application_filed", "yes"): r"""
            (?<!没)(?<!没有)(?<!公司)(?<!老板)(?<!单位)(?:已经?|我|自己|也|刚|，|^|去年|上个?月)(?:已经?|自己|
            + 去|就|刚)*(?:申请|提交|递交|申报|做)(?:了|过|完)(?:工伤(?:认定)?|认定)(?:的)?(?:申请|材料)?
            工伤认定(?:书|决定书)?(?:已经?|也|都)?(?:申请了|下来了|做了|拿到了|出来了|交上去了)
            认定(?:为|成|了)?工伤了
            \bi (?:have |already |have already )?(?:applied|filed|
            + submitted)(?: an application)? for (?:a )?(?:work )?injury (?:recognition|certification|
            + determination)
        """,
        ("account_blocked", "yes"): r"""
            把我们?(?:的)?(?:账号|账户|号|帐号)[^，,。]{0,6}(?:封|停|冻结|注销|拉黑|关)(?!闭式)
            (?:账号|账户|号|帐号|帐户|我)(?:就|也|都|还|突然|直接|今天|昨天|无缘无故|莫名其妙|给|已经)*(?:被|
            + 给)(?:平台|站长|公司|他们|系统|美团|饿了么|滴滴|永久)*(?:封|冻结|停|注销|拉黑|限制|禁|关)(?!闭式)
            (?:封|停|冻结|注销|禁用|拉黑|限制|关停)(?:了)?(?:我|我们)(?:的)?(?:账号|账户|号|帐号)
            封(?:了|我)?号(?:了)?(?!码)
            账号(?:被)?封
            (?:account|profile)(?: has| was| is| got| been| just| suddenly| permanently)* (?:blocked|suspended|
            + deactivated|banned|locked|frozen|disabled|closed)
            \b(?:blocked|suspended|deactivated|banned|locked|froze) (?:me|my account)\b
        """,
        ("account_blocked", "no"): r"""
            (?:账号|账户|号)(?:还|都)?(?:没(?:有)?(?:被)?封|正常|能用|可以用)
            没(?:有)?(?:被)?封号
            \baccount (?:is|still) (?:fine|active|works|ok|not blocked)
        """,
        ("order_injury", "yes"): r"""
            (?:送(?:单|餐|外卖|货|快递|件|客|乘客)|跑单|派(?:单|件|送)|接单|配送|取餐|拉客|跑车)(?:的)?(?:路上|
            + 途中|时|的时候|过程中|中)?[^。]{0,16}?(?:受伤|摔|撞|车祸|出事|骨折|被车|交通事故)
            \b(?:while|when|during) (?:i was )?(?:delivering|on (?:a|an) (?:delivery|order|trip)|(?:a|
            + an) (?:delivery|order|trip))\b[^.]{0,40}(?:hit|fell|hurt|injured|crash|accident|broke)
            \b(?:hit|fell|hurt|injured|crash\w*|accident|broke)\b[^.]{0,40}\b(?:while|when|
            + during) (?:i was )?(?:delivering|on (?:a|an) (?:delivery|order|trip)|(?:a|an|my) (?:delivery|order|
            + trip))
        """,
        ("waiver_signed", "no"): r"""
            (?:没有?|从来没|未|不曾)(?:签|写)(?:过|了)?(?:任何|什么|那个|自愿)?(?:放弃|不交|弃保)
            (?:\bnever|n't|\bnot) sign(?:ed)? (?:any|a|the) (?:waiver|paper|declaration)
        """,
        ("waiver_signed", "yes"): r"""
            (?<!没)(?<!没有)(?<!不)(?:签|写|填)(?:了|过|的|下)(?:一?[份个张])?(?:[^，,。]{0,6})?(?:放弃|不(?:要|
            + 交|缴|买|上)|弃)(?:缴纳?|交|购买|买|办理|参加)?(?:的)?(?:社保|社会保险|保险|五险|公积金)
            (?:让|叫|逼|要求|强迫)我们?(?:签|写)(?:了)(?:[^，,。]{0,6})?放弃
            自愿放弃(?:社保|缴纳|保险|社会保险|五险)[^，,。]{0,10}(?:签了|写了|我签|已签)
            \b(?:signed|made (?:me|us) sign) (?:a |an |the |some )?(?:\w+ )?(?:waiver|declaration|
            + paper giving up|statement giving up)
        """,
        ("told_employer", "no"): r"""
            (?:没有?|不敢|还没|从来没|没敢)(?:敢)?(?:跟|和|向|对|告诉|找)(?:公司|老板|领导|人事|hr|上级|单位|
            + 任何人|别人|主管|经理)?(?:任何人)?(?:反映|说|讲|投诉|举报|反应|提|报告)?(?:过)?
            没有?(?:反映|投诉|举报)过?
            \b(?:haven't|have not|didn't|did not|never|afraid to|too scared to) (?:told|tell|report\w*|complain\w*)
        """,
        ("told_employer", "yes"): r"""
            (?:跟|和|向|找|对|给)(?:了)?(?:公司|老板|领导|人事|hr|上级|单位|主管|经理|厂长|店长|工会|
            + 负责人)(?:也|都|已经|过|他们|那边|了)*(?:反映|说|讲|投诉|举报|反应|提|报告)(?:过|了)
            (?:反映|投诉|举报|告诉)(?:给|了|过)(?:公司|老板|领导|人事|hr|上级|主管|经理|厂长)
            \b(?:told|reported (?:it |this |him |her )?to|complained to|informed|went to|spoke to) (?:my |the |
            + our )?(?:hr|human resources|boss|manager|supervisor|company|employer|owner)\b
        """,
    }
)
