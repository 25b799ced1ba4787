# 调解员工作台的中文用语。每条一个键，英文在 en.ftl，键必须相同。

## 页面
brand = 安薪
desk = 调解工作台
skip = 跳到正文
search = 查找案件
search-hint = 工单号、代称、事由
search-go = 查找
sign-out = 退出
role-mediator = 调解员
role-counsellor = 就业顾问
role-supervisor = 督导
role-admin = 管理员
role-auditor = 只读审计
language-switch = 切换语言
keys = 快捷键
keys-close = 关闭
key-row = 下一件 / 上一件
key-open = 打开选中的案件
key-claim = 认领这件案子
key-reply = 写回复
key-search = 查找
key-keys = 看所有快捷键
step-list = 列表
step-talk = 对话
step-sheet = 要素表
steps = 手机上的三步
left-out = 连不上工作台，页面可能不是最新的。正在重连……
signed-out = 你已退出登录，页面不再更新。
signed-out-link = 重新登录

## 登录
login-title = 登录工作台
login-name = 用户名
login-password = 密码
login-go = 登录
login-help = 忘了密码，或还没有账号？请本站管理员用 anxin desk add-user 命令开设。
login-wrong = 用户名或密码不对，请再试一次。
login-wait = 试的次数太多，请 { $minutes } 分钟后再试。
login-cookies = 登录页已过期，或浏览器不接受 Cookie。请再试一次。

## 列表
list = 案件列表
tab-mine = 我的
tab-queue = 待认领
tab-waiting = 等回音
tab-all = 全部
count-emergencies = { $n } 件急诊
count-running = { $n } 件在办
count-due = { $n } 件今天到时限
calling = 急诊，还没人接
calling-news = 新的急诊：{ $worker }，{ $flags }
found = “{ $search }”：找到 { $n } 件
found-clear = 回到列表
empty-mine = 你手上没有案子。
empty-mine-next = 到“待认领”看看谁在等
empty-queue = 没有人在等认领。新案子一到，这里会自动出现。
empty-waiting = 没有在等回音的案子。
empty-all = 还没有案子。工人第一次来信后，这里会自动出现。
empty-search = 没有找到。可以试试工单号（AX-…）、代称的一部分，或事由，例如“工资”。
choose = 从左边选一件案子
choose-next = 最急的是 { $worker }（{ $type }）
choose-open = 打开这件
choose-none = 眼下没有人在等。
choose-keys = 按 j、k 上下移动，回车打开，? 看所有快捷键。
closed-row = 已结

## 案件类型
type-wage_arrears = 欠薪
type-overtime_pay = 加班费
type-dismissal = 辞退
type-work_injury = 工伤
type-no_contract = 没签合同
type-social_insurance = 社保
type-gig_worker = 平台用工
type-discrimination_harassment = 歧视或骚扰
type-other_labour = 其他劳动争议
type-not_labour = 非劳动争议

mode-routine = 门诊
mode-panel = 会诊
mode-emergency = 急诊

channel-sms = 短信
channel-telegram = Telegram
channel-web = 网页

language-zh = 中文
language-en = 英语

## 信号
flag-self_harm = 有轻生的话
flag-violence_threat = 有暴力或过激的话
flag-serious_injury = 刚受重伤或有人死亡
flag-forced_labour = 被关、被扣证件或不让走
flag-child_labour = 不满 16 岁
flag-sexual_violence = 性暴力
flag-collective = 多人，10 人或以上
flag-harassment = 骚扰
flag-employer_fleeing = 老板跑了或在转移财产
flag-pregnant_worker = 孕期、产期或哺乳期
flag-young_worker = 16、17 岁
flag-deadline_near = 时限在 30 天以内
flag-about_to_sign = 正被要求签字
flag-asked_for_human = 要求找人
flag-not_understood = 机器人两次没听懂
flag-bot_unavailable = 机器人当时不能用

reason-R01_self_harm = R01 工人的话里有轻生的意思
reason-R02_violence = R02 话里有暴力、堵路、爬高等
reason-R03_serious_injury = R03 刚受重伤，或有人死亡
reason-R04_forced_labour = R04 被关、被扣证件或不让走
reason-R05_child_labour = R05 不满 16 岁在干活
reason-R06_sexual_violence = R06 性暴力
reason-R07_asked_for_human = R07 工人要求找人
reason-R08_not_understood = R08 连着两次没听懂
reason-R09_bot_unavailable = R09 机器人当时不能用
reason-R10_employer_fleeing = R10 老板跑了，或在转移财产
reason-R11_cluster_watch = R11 同一单位近 30 天有 3 名以上工人来信
reason-R11_collective_cluster = R11 同一单位近 30 天有 10 名以上工人来信
reason-R12_collective_by_count = R12 工人说涉及 10 人或以上
reason-R13_harassment = R13 骚扰
reason-R14_pregnant_worker = R14 孕期、产期或哺乳期
reason-R15_young_worker = R15 16、17 岁
reason-R16_deadline_near = R16 时限在 30 天以内
reason-R17_about_to_sign = R17 正被要求签字

## 状态
status-intake = 机器人正在问
status-open = 等人认领
status-claimed = 已认领
status-waiting_worker = 等工人
status-waiting_employer = 等单位
status-closed = 已结案
status-follow_up = 回访中
status-settled = 已了结

verb-claim = 认领
verb-reply = 回复（要先认领）
verb-close = 结案
verb-hand_back = 交回机器人
verb-ask_on = 交回机器人

waits-nobody = 没有要等的事
waits-bot = 机器人正在问工人
waits-mediator = 等调解员认领
waits-owner = 等 { $owner } 处理
waits-me = 等你处理
waits-worker = 等工人回话
waits-employer = 等单位回话

holds-bot = 现在由机器人回话。
holds-queue = 机器人已转人工，只应答，不再往下问。
holds-human = { $who } 正在和工人说话，机器人不出声。
holds-me = 你正在和工人说话，机器人不出声。

step-sign = 签收
step-contact = 联系上工人
step-speak = 有人通话
left = 还有 { $span }
late-by = 超时 { $span }
late-since = 超时，应在 { $when }
due-at = { $when } 前
clock-done = { $when } 完成
clock-done-late = { $when } 完成，已超时
seconds = { $n } 秒
minutes = { $n } 分钟
hours = { $n } 小时
days-left = 还剩 { $n } 天
days-past = 已过 { $n } 天，请尽快人工核对：是否逾期由对方提出、由仲裁认定
yesterday = 昨天
tomorrow = 明天

## 一件案子
opened-at = { $when } 立案
begun-at = { $when } 开始，尚未立案
why = 为什么在这里
why-none = 没有触发任何规则，普通案件。
also = 还涉及
clocks = 时限钟
clocks-none = 还没有时限钟：立案后开始计时。
talk = 对话
talk-none = 这里没有话。工人可能已删除了自己的资料。
talk-latest = 到最新一条
from-worker = 工人
from-bot = 机器人
from-mediator = 调解员
mediator-named = 调解员 { $name }
attachment-photo = 照片
attachment-voice = 语音
attachment-document = 文件
attachment-kept = 附件：{ $kind }
delivery-due = 待发送
delivery-sending = 发送中
delivery-sent = 已发送
delivery-failed = 没有送到（{ $why }）。请换个办法联系。
delivery-withheld = 没有发出：{ $why }
error-Stopped = 工人已退订
error-BotSilenced = 当时由调解员接手
error-unknown = 原因不明
stopped = 工人在这个号码上退订了消息。你写的话不会发出，直到工人回复“恢复”。
erased = 工人已删除自己的资料。只剩案件的空壳和经过。

sheet = 要素表
sheet-known = 已知 { $known } / 共 { $all } 项
sheet-source = 原话
sheet-source-of = { $element }：看工人的原话
sheet-unknown = 还不知道：
sheet-contradicted = 前后说法不一
sheet-other = 另一个说法
sheet-none = 这类事项没有要素表。
deadlines = 法定时限
deadline-last = 最晚 { $day } 前办
deadline-days = 名义末日 { $nominal }，遇节假日顺延到 { $rolled }
deadlines-none = 还算不出时限：缺少起算的日期。
referral = 就业帮扶
referral-none = 没有提过。
history = 经过
history-none = 还没有记录。

known-stated = 工人说的
known-confirmed = 工人确认过
known-inferred = 推断的
known-contradicted = 说法不一
known-declined = 不愿说
known-unknown = 工人也不清楚

rule-injury_employer = 单位申报工伤
rule-injury_worker = 工人自己申报工伤
rule-wage_after_end = 离职后追讨工资，申请仲裁
rule-general = 申请劳动仲裁

referral-offered = 已问过，等回答
referral-accepted = 工人愿意
referral-declined = 工人不需要
referral-contacted = 已联系
referral-placed = 已上岗
referral-training = 在培训
referral-startup = 在创业
referral-ended = 已结束

event-begun = 开始记录
event-opened = 立案
event-claimed = 认领
event-replied = 回复了工人
event-back_to_bot = 交回机器人
event-closed = 结案
event-answered = 工人回了话
event-not_told = 没有告诉工人
event-erased = 工人删除了资料
event-referral_offered = 问了要不要就业帮扶
event-referral_accepted = 工人要就业帮扶
event-referral_declined = 工人不要就业帮扶
event-by = { $actor }
actor-bot = 机器人
actor-worker = 工人
actor-desk = 命令行

## 动作
do-claim = 认领
do-claim-hint = 认领后由你和工人说话，机器人不再出声。
do-reply = 发给工人
reply-label = 回复 { $worker }（用{ $language }，走{ $channel }，最多 { $most } 字）
reply-hint = 工人收到的就是你写的原文。
do-back = 交回机器人
do-close = 结案
close-how = 怎样了结的？
close-next = 下一步：看工人会收到什么
ask-close = 结案：{ $outcome }
ask-back-to-bot = 交回机器人
ask-reads = 工人会收到这段话：
ask-close-after = 结案后，工人再来信会开始一件新事。这一步不能撤销。
ask-back-to-bot-after = 之后由机器人回话，案子不再归你。你随时可以再认领。
ask-go-close = 确认结案
ask-go-back-to-bot = 确认交回
ask-cancel = 先不
readonly = 你的账号只能看，不能办案。
held-by = { $who } 正在办这件案子，你可以看，但不能回复。
claim-first = 要回复工人，先认领。
over = 这件案子已结：{ $outcome }。
over-plain = 这件案子已结。

done-claimed = 已认领，现在由你和工人说话。
done-replied = 已交给发送队列。
done-back_to_bot = 已交回机器人。
done-closed = 已结案，工人会收到通知。

outcome-paid = 已付清
outcome-agreed = 达成协议
outcome-partly_paid = 付了一部分
outcome-arbitration = 转劳动仲裁
outcome-inspection = 转劳动监察
outcome-legal_aid = 转法律援助
outcome-court = 转法院
outcome-transferred = 转其他单位
outcome-withdrawn = 工人撤回
outcome-out_of_scope = 不属于受理范围
outcome-unreachable = 联系不上工人
outcome-missing = 先选一个结果，再结案。

## 被拒绝时
refused-step = 这件案子现在是“{ $status }”，不能{ $verb }。
refused-held = { $who } 已经接了这件案子。
refused-talk_held = { $who } 正在和这位工人说另一件事，先和 { $who } 商量。
refused-empty = 还没有写内容。
refused-too_long = 太长了：一条消息最多 { $most } 字。
refused-unreachable = 联系不到这位工人：地址已删除。
refused-not_current = 工人已经在说一件新的事，这件请直接结案。
refused-outcome = 没有这种结果，请从列表里选。

sorry-title = 这一步没有成
sorry-form = 这个请求不完整，请回到上一页重试。
sorry-long = 内容太长，没有收下。
sorry-origin = 这个请求不是从工作台的页面发出的，没有执行。
sorry-token = 页面开得太久，没有执行。请回到上一页，刷新后再试。
sorry-role = 你的账号只能看，不能办案。需要办案请找管理员。
sorry-signed-out = 你已退出登录，这一步没有执行。
sorry-no-case = 没有这件案子。请核对工单号，例如 AX-7KQ4-9F2M。
sorry-nothing = 没有这个页面。
sorry-draft = 你写的内容还在这里，请先复制：
sorry-home = 回到案件列表

## 要素
element-employer = 用人单位
element-workplace = 工作地点
element-job = 工种
element-entry_date = 入职日期
element-written_contract = 书面合同
element-still_employed = 还在职
element-last_day = 最后工作日
element-monthly_pay = 月工资
element-people_affected = 涉及人数
element-evidence = 证据
element-demand = 诉求
element-steps_taken = 已经做过的
element-owed_months = 欠薪月数
element-owed_amount = 欠薪金额
element-owed_from = 欠薪起始
element-promised_pay_date = 答应付款日
element-contractor = 包工头
element-overtime_hours_workday = 平日加班小时
element-overtime_hours_restday = 休息日加班小时
element-overtime_hours_holiday = 节假日加班小时
element-dismissal_date = 辞退日期
element-notice_form = 怎么通知的
element-stated_reason = 单位说的理由
element-protected_status = 特殊保护
element-wants = 想要什么
element-certificate = 离职证明
element-injury_date = 受伤日期
element-injury_place = 受伤地点
element-injury_task = 当时在做什么
element-on_shift = 上班时间
element-commute = 上下班途中
element-hospital = 医院
element-insured = 有工伤保险
element-employer_reported = 单位已申报
element-application_filed = 本人已申报
element-platform = 平台
element-account_blocked = 账号被封
element-order_injury = 送单时受伤
element-insurance_missing = 没缴的险种
element-waiver_signed = 签过放弃书
element-conduct = 发生了什么
element-conduct_date = 发生日期
element-told_employer = 告诉过单位

choice-yes = 是
choice-no = 否
choice-unknown = 不清楚
choice-written = 书面
choice-spoken = 口头
choice-message = 消息
choice-none = 没有
choice-pregnant = 孕期、产期或哺乳期
choice-injured = 工伤
choice-sick = 患病
choice-near_retirement = 临近退休
choice-job_back = 回去上班
choice-money = 要钱
choice-unsure = 没想好
value-none = 不明
value-nothing = 没有
list-joint = 、
colon = ：
yuan = { $sum } 元
