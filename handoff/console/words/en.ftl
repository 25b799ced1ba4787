# The console's words in English. One key each, the same keys as in zh.ftl.

## The page
brand = anxin
desk = mediators’ desk
skip = Skip to the content
search = Find a case
search-hint = Ticket, name, matter
search-go = Find
sign-out = Sign out
role-mediator = mediator
role-counsellor = counsellor
role-supervisor = supervisor
role-admin = admin
role-auditor = auditor, reads only
language-switch = Change the language
keys = Keyboard
keys-close = Close
key-row = Next / previous case
key-open = Open the chosen case
key-claim = Claim this case
key-reply = Write a reply
key-search = Find
key-keys = Show all keys
step-list = List
step-talk = Talk
step-sheet = Sheet
steps = The three steps on a phone
left-out = The desk cannot be reached, so this page may be out of date. Trying again …
signed-out = You are signed out, so this page is no longer updated.
signed-out-link = Sign in again

## Sign-in
login-title = Sign in to the desk
login-name = Name
login-password = Password
login-go = Sign in
login-help = Forgot the password, or no account yet? The station’s administrator makes one with anxin desk add-user.
login-wrong = The name or the password is wrong. Please try again.
login-wait = Too many tries. Please wait { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 } and try again.
login-cookies = The sign-in page was open too long, or the browser takes no cookies. Please try again.

## The list
list = Cases
tab-mine = Mine
tab-queue = Queue
tab-waiting = Waiting
tab-all = All
count-emergencies = { $n ->
    [one] { $n } emergency
   *[other] { $n } emergencies
 }
count-running = { $n } open
count-due = { $n } due today
calling = Emergencies nobody has taken
calling-news = New emergency: { $worker }, { $flags }
found = “{ $search }”: { $n ->
    [one] { $n } case
   *[other] { $n } cases
 }
more-rows = { $n } more are not listed: please search.
found-clear = Back to the list
empty-mine = You have no cases.
empty-mine-next = See who waits in the queue
empty-queue = Nobody waits to be taken. A new case appears here by itself.
empty-waiting = No case waits for an answer.
empty-all = No cases yet. The first one appears here by itself when a worker writes.
empty-search = Nothing found. Try a ticket (AX-…), part of a name such as Heron, or a matter such as wages.
choose = Choose a case from the list
choose-next = The most urgent is { $worker } ({ $type })
choose-open = Open it
choose-none = Nobody is waiting right now.
choose-keys = j and k move, Enter opens, ? shows all keys.
closed-row = closed

## Matters
type-wage_arrears = wages
type-overtime_pay = overtime pay
type-dismissal = dismissal
type-work_injury = work injury
type-no_contract = no contract
type-social_insurance = social insurance
type-gig_worker = platform work
type-discrimination_harassment = discrimination or harassment
type-other_labour = other labour matter
type-not_labour = not a labour matter

mode-routine = routine
mode-panel = panel
mode-emergency = emergency

channel-sms = SMS
channel-telegram = Telegram
channel-web = web page

language-zh = Chinese
language-en = English

## Signals
flag-self_harm = speaks of self-harm
flag-violence_threat = speaks of violence
flag-serious_injury = serious injury or death just now
flag-forced_labour = locked in, papers taken or not let go
flag-child_labour = under 16
flag-sexual_violence = sexual violence
flag-collective = 10 people or more
flag-harassment = harassment
flag-employer_fleeing = employer is running away
flag-pregnant_worker = pregnant or on maternity leave
flag-young_worker = aged 16 or 17
flag-deadline_near = limit within 30 days
flag-about_to_sign = being asked to sign
flag-asked_for_human = asked for a person
flag-not_understood = not understood twice
flag-bot_unavailable = the bot was down

reason-R01_self_harm = R01 the worker’s words speak of self-harm
reason-R02_violence = R02 words of violence, blocking a road, climbing a crane
reason-R03_serious_injury = R03 a serious injury or a death just now
reason-R04_forced_labour = R04 locked in, papers taken or not let go
reason-R05_child_labour = R05 somebody under 16 at work
reason-R06_sexual_violence = R06 sexual violence
reason-R07_asked_for_human = R07 the worker asked for a person
reason-R08_not_understood = R08 not understood twice in a row
reason-R09_bot_unavailable = R09 the bot was down at that time
reason-R10_employer_fleeing = R10 the employer is running away or moving assets
reason-R11_cluster_watch = R11 three or more workers of this employer in 30 days
reason-R11_collective_cluster = R11 ten or more workers of this employer in 30 days
reason-R12_collective_by_count = R12 the worker names 10 people or more
reason-R13_harassment = R13 harassment
reason-R14_pregnant_worker = R14 pregnant or on maternity leave
reason-R15_young_worker = R15 aged 16 or 17
reason-R16_deadline_near = R16 a limit ends within 30 days
reason-R17_about_to_sign = R17 being asked to sign something

## States
status-intake = being asked by the bot
status-open = waiting for a mediator
status-claimed = claimed
status-waiting_worker = waiting for the worker
status-waiting_employer = waiting for the employer
status-closed = closed
status-follow_up = being followed up
status-settled = settled

verb-claim = claimed
verb-reply = replied to (claim it first)
verb-close = closed
verb-hand_back = handed back to the bot
verb-ask_on = handed back to the bot

waits-nobody = nothing to wait for
waits-bot = the bot is asking
waits-mediator = waits for a mediator
waits-owner = waits for { $owner }
waits-me = waits for you
waits-worker = waits for the worker
waits-employer = waits for the employer

holds-bot = The bot is answering now.
holds-queue = The bot has called a person; it answers, and asks no more.
holds-human = { $who } is talking with the worker; the bot is silent.
holds-me = You are talking with the worker; the bot is silent.

step-sign = take it
step-contact = reach the worker
step-speak = a person speaks
left = { $span } left
late-by = late by { $span }
late-since = late since { $when }
due-at = by { $when }
clock-done = done { $when }
clock-done-late = done { $when }, too late
seconds = { $n } s
minutes = { $n } min
hours = { $n } h
days-left = { $n ->
    [one] { $n } day left
   *[other] { $n } days left
 }
days-past = { $n ->
    [one] { $n } day ago
   *[other] { $n } days ago
 }
limit-past = Check this yourself soon: lateness is for the employer to raise and for the arbitrators to decide.
yesterday = yesterday
tomorrow = tomorrow

## One case
opened-at = opened { $when }
begun-at = begun { $when }, not opened yet
why = Why it is here
why-none = No rule fired: an ordinary case.
also = also
clocks = Clocks
clocks-none = No clocks yet: they start when the case is opened.
talk = Talk
talk-none = Nothing is here. The worker may have erased what was said.
talk-latest = To the latest
from-worker = worker
from-bot = bot
from-mediator = mediator
mediator-named = mediator { $name }
attachment-photo = photo
attachment-voice = voice note
attachment-document = document
attachment-kept = Attached: { $kind }
delivery-due = to be sent
delivery-sending = being sent
delivery-sent = sent
delivery-failed = not delivered ({ $why }). Try another way to reach the worker.
delivery-withheld = not sent: { $why }
error-Stopped = the worker wants no messages
error-BotSilenced = a mediator had the talk
error-unknown = reason not known
stopped = The worker stopped messages on this line. What you write is not sent until they text START.
erased = The worker erased their data. Only the bare case and its history are left.

sheet = Element sheet
sheet-known = { $known } of { $all } known
sheet-source = source
sheet-source-of = { $element }: go to the message that said it
sheet-unknown = Not known yet:
sheet-contradicted = contradicted
sheet-other = also said
sheet-none = There is no sheet for this kind of matter.
deadlines = Limits in law
deadline-last = act by { $day }
deadline-days = ends { $nominal } by the count, { $rolled } after days off
deadlines-none = No limit can be counted yet: the day it runs from is not known.
referral = Job help
referral-none = Not offered.
history = History
history-none = Nothing yet.

known-stated = stated
known-confirmed = confirmed
known-inferred = inferred
known-contradicted = contradicted
known-declined = would rather not say
known-unknown = the worker does not know

rule-injury_employer = employer reports the injury
rule-injury_worker = worker reports the injury
rule-wage_after_end = arbitration for wages after leaving
rule-general = labour arbitration

referral-offered = offered, no answer yet
referral-accepted = accepted
referral-declined = declined
referral-contacted = contacted
referral-placed = in a new job
referral-training = in training
referral-startup = starting a business
referral-ended = ended

event-begun = record begun
event-opened = case opened
event-claimed = claimed
event-replied = replied to the worker
event-back_to_bot = handed back to the bot
event-closed = closed
event-answered = the worker answered
event-not_told = the worker was not told
event-erased = the worker erased their data
event-referral_offered = job help offered
event-referral_accepted = job help accepted
event-referral_declined = job help declined
event-by = { $actor }
actor-bot = bot
actor-worker = worker
actor-desk = command line

## What can be done
do-claim = Claim
do-claim-hint = You talk with the worker from then on, and the bot is silent.
do-reply = Send to the worker
reply-label = Reply to { $worker } (in { $language }, by { $channel }, at most { $most } signs)
reply-hint = The worker reads exactly what you write.
do-back = Back to the bot
do-close = Close the case
close-how = How did it end?
close-next = Next: see what the worker will read
ask-close = Close: { $outcome }
ask-back-to-bot = Back to the bot
ask-reads = The worker will read:
ask-close-after = If the worker writes again, a new matter begins. This cannot be undone.
ask-back-to-bot-after = The bot answers from then on, and the case is no longer yours. You can claim it again at any time.
ask-go-close = Close the case
ask-go-back-to-bot = Hand it back
ask-cancel = Not now
readonly = Your account can look at cases, not act on them.
held-by = { $who } has this case. You can read it, not reply.
claim-first = To reply to the worker, claim the case first.
over = This case is closed: { $outcome }.
over-plain = This case is closed.

done-claimed = Claimed. You are talking with the worker now.
done-replied = Handed to the sender.
done-back_to_bot = Handed back to the bot.
done-closed = Closed. The worker will be told.

outcome-paid = paid
outcome-agreed = agreed
outcome-partly_paid = partly paid
outcome-arbitration = to labour arbitration
outcome-inspection = to the labour inspection
outcome-legal_aid = to legal aid
outcome-court = to court
outcome-transferred = passed to another body
outcome-withdrawn = withdrawn by the worker
outcome-out_of_scope = out of scope
outcome-unreachable = worker cannot be reached
outcome-missing = Choose an outcome first, then close the case.

## When something is refused
refused-step = This case is “{ $status }”, so it cannot be { $verb }.
refused-held = { $who } has this case already.
refused-talk_held = { $who } is talking with this worker about another case: speak with { $who } first.
refused-empty = There is nothing to send yet.
refused-too_long = Too long: at most { $most } signs go into one message.
refused-unreachable = There is no way to reach this worker: the address was erased.
refused-not_current = The worker is talking about a newer case by now: close this one instead.
refused-outcome = There is no such outcome. Please choose one from the list.

sorry-title = That did not work
sorry-form = The request was incomplete. Please go back and try again.
sorry-long = This was too long and was not taken.
sorry-origin = The request did not come from a page of the desk, so nothing was done.
sorry-token = The page was open too long, so nothing was done. Please go back, reload and try again.
sorry-role = Your account can look at cases, not act on them. Ask an administrator if you should.
sorry-signed-out = You are signed out, so nothing was done.
sorry-no-case = There is no such case. Please check the ticket, which looks like AX-7KQ4-9F2M.
sorry-nothing = There is no such page.
sorry-draft = What you wrote is still here. Please copy it first:
sorry-home = To the list of cases

## Elements
element-employer = employer
element-workplace = workplace
element-job = job
element-entry_date = first day at work
element-written_contract = written contract
element-still_employed = still employed
element-last_day = last day at work
element-monthly_pay = monthly pay
element-people_affected = people affected
element-evidence = evidence
element-demand = demand
element-steps_taken = steps taken
element-owed_months = months owed
element-owed_amount = amount owed
element-owed_from = owed since
element-promised_pay_date = promised pay day
element-contractor = contractor
element-overtime_hours_workday = overtime hours, working days
element-overtime_hours_restday = overtime hours, rest days
element-overtime_hours_holiday = overtime hours, holidays
element-dismissal_date = dismissed on
element-notice_form = how notice was given
element-stated_reason = reason given
element-protected_status = special protection
element-wants = wants
element-certificate = leaving certificate
element-injury_date = injured on
element-injury_place = place of the injury
element-injury_task = task at the time
element-on_shift = on shift
element-commute = on the way to or from work
element-hospital = hospital
element-insured = injury insurance
element-employer_reported = employer reported it
element-application_filed = worker applied
element-platform = platform
element-account_blocked = account blocked
element-order_injury = hurt on an order
element-insurance_missing = insurance missing
element-waiver_signed = waiver signed
element-conduct = what happened
element-conduct_date = when it happened
element-told_employer = told the employer

choice-yes = yes
choice-no = no
choice-unknown = not known
choice-written = in writing
choice-spoken = by word of mouth
choice-message = by message
choice-none = none
choice-pregnant = pregnant or on maternity leave
choice-injured = injured at work
choice-sick = sick
choice-near_retirement = near retirement
choice-job_back = the job back
choice-money = money
choice-unsure = not sure
value-none = not known
value-nothing = none
list-joint = ,{" "}
colon = :{" "}
yuan = ¥{ $sum }
