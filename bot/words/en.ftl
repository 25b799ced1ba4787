### Everything anxin says, one message for each code. Short and plain, like a kind person who knows the trade, at a counter at night;
### no promise, nothing to frighten, no figure made up. A question has 30 words at the most, anything else 459 signs (three SMS), save
### what is read back. Only signs that an SMS can carry cheaply. .choices are buttons, split by |; .again is the question in other words.

## The beginning

greeting = Hello, I am anxin, a free program that helps working people write down what happened and find someone to help. Unpaid wages, losing your job, being hurt at work: tell me in your own words. What happened?
ask_matter = I am listening. What happened at work? One sentence is enough, such as "my boss has not paid me for three months" or "I hurt my hand at work".
not_understood = Sorry, I did not understand. You can write it like this: "my boss owes me three months of pay", or "I was fired last month and got nothing". To reach a person, write PERSON.
not_labour = This does not sound like a matter between you and your employer, and I don't want to steer you wrong. For free legal advice call 12348; for other troubles 12345. If it is about your work, tell me in one sentence what happened.
small_talk = I am here. I am a program and not much of a talker, but you can tell me about trouble at work, in your own time.
hello_again = Hello, I am listening.
not_open = Sorry, this service is not available right now. In danger call 110, if someone is hurt 120. About wages or injuries call 12333, for free legal advice 12348.

## What was understood

understood_wage_arrears = It sounds like you did the work and the pay did not come on time. That wears anyone down; we take it one step at a time.
understood_overtime_pay = It sounds like you worked overtime and were not paid for it. Tired and unpaid: anyone would be upset.
understood_dismissal = It sounds like your employer has ended your job. Losing work like that is hard.
understood_work_injury = It sounds like you were hurt at work. Look after yourself first; the rest we sort out slowly.
understood_no_contract = It sounds like your employer has not given you a proper contract. Even without one, things can be made clear.
understood_social_insurance = It sounds like your employer has not paid your social insurance properly. It matters for later in life, so it is right to ask.
understood_gig_worker = It sounds like you ran into trouble working through an app. Every order is hard work; let us sort this out.
understood_discrimination_harassment = It sounds like someone at work is treating you badly, or worse than others because of who you are. It is not your fault. Say only as much as you want.
understood_other_labour = It sounds like there is something hard between you and your employer. I will help you get it clear.

## Consent

consent = May I write down what you tell me, pay and health included, so a mediator can help you; only they see it, and you can have it deleted any time?
    .choices = Yes|No
consent_again = Let me ask first: may I write this down and pass it to a mediator? If yes, write YES or 1. If not, write NO or 2. Both are fine.
    .choices = Yes|No
consent_refused = That is all right; I have not written this matter down. About wages or injuries you can call 12333, for free legal advice 12348. If you change your mind, or want a person (write PERSON), come back any time.
noted = I have noted:
    { $lines }
    A few short questions follow. You can always say "I don't know" or "I'd rather not say"; to stop the questions, write "that's all".
begin = Thank you. A few short questions follow. You can always say "I don't know" or "I'd rather not say"; to stop the questions, write "that's all".
corrected = All right, changed to:
    { $lines }

## Questions: who and where

ask_employer = Which company, factory or boss do you work for? With a name we can find who has to answer for this.
    .again = What is your employer called? The sign at the gate, your badge or the work chat may say, such as "Hongda Electronics" or "foreman Li".
ask_workplace = Where do you work? City, district and street or site name, so we know which office looks after it.
    .again = In which place is the work? Roughly is fine, such as "a building site in Mudu, Wuzhong district, Suzhou".
ask_job = What work do you do there?
    .again = What kind of work is it? Such as "assembly line", "carpenter", "cleaner" or "food delivery".
ask_entry_date = On what day did you start working there? If you are not sure of the day, the month and year will do.
    .again = When did you begin there? Such as "March 2024", or "last year after Spring Festival".
ask_written_contract = Did your employer sign a written labour contract with you?
    .choices = Yes|No|Not sure
    .again = Is there a work contract that you put your name to, on paper or on the phone? Such as one signed when you started.
ask_still_employed = Do you still work there?
    .choices = Yes|No
    .again = Do you still go to work there now? If you left, for example, or were sent away, write "no".
ask_last_day = What was your last day of work there? Dates for applying are counted from it; roughly is fine.
    .again = On which date did you last work there? Such as "31 October", or "last Friday".
ask_monthly_pay = What pay was agreed for a month? If you are paid by day or piece, write about what a month comes to.
    .again = About how much do you get in a usual month? Such as "6000", or "around 5500 yuan".
ask_people_affected = How many people have the same problem, counting you? If it is only you, write 1.
    .again = Are any co-workers in the same situation? Count yourself too, such as "just me" or "14 people".
ask_evidence = What do you have that shows what happened? A contract, pay slips, bank records, chat messages or attendance records, for example. It is fine to have nothing.
    .again = Is there any of these: work badge, bank record, group messages, photos, a recording, an IOU? Write which ones, or "nothing".
ask_demand = What result do you want most?
    .again = How would you like this to end? Such as "pay me my wages", "go back to work" or "they pay the hospital".
ask_steps_taken = Have you turned to anyone about this? Asking the boss or calling 12333 counts, and it can change the dates. If not, write "nobody".
    .again = What have you tried so far? Such as "asked the boss twice on WeChat" or "went to the labour office". If nothing, write "nobody".

## Questions: wages

ask_owed_months = For how many months have you not been paid?
    .again = How many months of pay are missing? Such as "three months", or "three and a half months".
ask_owed_amount = About how much are you owed in all? A rough figure is fine.
    .again = What does all the missing pay come to? Such as "15000", or "about 20000 yuan".
ask_owed_from = From which month on were you not paid?
    .again = Which was the first month without pay? Such as "August this year".
ask_promised_pay_date = Did the boss name a day for paying? If so, write that day; if not, write "I don't know".
    .again = Was any date for the money agreed? Such as "the end of November"; if none, write "I don't know".
ask_contractor = Who is the main contractor of the site? The board at the gate often says. It gives one more place to turn to.
    .again = On the board at the gate, who is the general contractor? Such as "Example Construction Group". If you haven't seen it, write "I don't know".

## Questions: overtime

ask_overtime_hours_workday = On normal working days, about how many extra hours do you work in a month? If none, write 0.
    .again = How many hours a month do you stay after your shift? For example, two hours a day on 22 days: write "44 hours".
ask_overtime_hours_restday = On days off such as weekends, about how many hours do you work in a month? If none, write 0.
    .again = How many hours a month do you work at weekends? For example, four days of eight hours: write "32 hours".
ask_overtime_hours_holiday = On public holidays such as Spring Festival or National Day, how many hours did you work in all? If none, write 0.
    .again = How many hours were worked on public holidays? For example, one day at National Day: write "8 hours". If none, 0.

## Questions: dismissal

ask_dismissal_date = On which day were you told not to come any more? Dates for applying are counted from it; roughly is fine.
    .again = When did your employer say that you had to go? Such as "3 November", or "last Friday".
ask_notice_form = How were you told?
    .choices = In writing|In person|By message|No notice at all
    .again = Did you get a paper, was it said to you, was it a message, or nothing at all? If said face to face, for example, write "in person".
ask_stated_reason = What reason did they give? Their own words are best; if none, write "no reason given".
    .again = Why did they say you had to go? Such as "too few orders" or "I was late". If nothing, write "no reason given".
ask_protected_status = Were you in one of these situations when they told you? Some of them bring special protection.
    .choices = None|Pregnant or breastfeeding|Still injured|On sick leave|Near retirement
    .again = Were you pregnant, nursing a baby, hurt at work, under treatment, or close to retirement then? For example, "on sick leave".
ask_wants = Would you rather go back to work there, or get compensation? Not having decided is fine too.
    .choices = I want my job back|I want compensation|Not sure what I want
    .again = If you could choose: work there again, or leave with money? Such as "I want compensation".
ask_certificate = Did they give you a leaving certificate? You need it for a new job or unemployment pay.
    .choices = Yes|No|Not sure
    .again = Is there a stamped paper that says when you left? Such as a "proof of leaving" or "termination certificate".

## Questions: injury

ask_injury_date = On which day were you hurt? The dates for applying are counted from it.
    .again = When did the accident happen? Such as "18 November", or "last Wednesday".
ask_injury_place = Where were you hurt?
    .again = In which place did it happen? Such as "by the press in workshop 3", "second floor of the site" or "on the road outside the factory".
ask_injury_task = What were you doing when you were hurt, and who told you to?
    .again = What work was in your hands at that moment? Such as "the team leader sent me to carry pipes".
ask_on_shift = Were you at work when it happened? Overtime counts.
    .choices = Yes|No
    .again = Was it during working time? Day shift, night shift or being called in, for example: write "yes".
ask_commute = Were you hurt on the way to or from work?
    .choices = Yes|No
    .again = Did it happen while going to work or going home? Hit by a car on the way home, for example: write "yes".
ask_hospital = Which hospital did you go to, and what did the doctor say? If none, write "did not go".
    .again = Where were you treated, and for what? Such as "People's Hospital, broken finger".
ask_insured = Did your employer pay work injury insurance for you? You can apply without it too.
    .choices = Yes|No|Not sure
    .again = Was work injury insurance ever paid for you? A line for social insurance on the pay slip is a sign, for example.
ask_employer_reported = Has your employer reported the injury? It is for the employer to report first.
    .choices = Yes|No|Not sure
    .again = Has your employer applied for you at the social security office? Such as with a "work injury form" for you to fill in.
ask_application_filed = Have you or your family applied for a work injury yourselves?
    .choices = Yes|No
    .again = Did you or your family hand in injury papers at the social security office? You would have a receipt, for example.

## Questions: apps, insurance, being treated badly

ask_platform = Which app do you work for?
    .again = On which app do you take orders? For example, for food delivery, driving or moving goods.
ask_account_blocked = Has your account been blocked, or your orders limited?
    .choices = Yes|No
    .again = Has the account stopped working for you? If you can't log in or get no orders, for example, write "yes".
ask_order_injury = Were you ever hurt while on an order? If so, report it in the app early.
    .choices = Yes|No
    .again = Did anything happen to you on a ride or delivery? If you fell on the way, for example, write "yes".
ask_insurance_missing = Which kinds were not paid? Pension, medical, unemployment, injury, maternity, housing fund: write the ones you know of.
    .again = What is missing from your social insurance? Such as "pension and housing fund", or "nothing was paid".
ask_waiver_signed = Were you made to sign something like "I give up social insurance"? If you did, don't worry.
    .choices = Yes|No
    .again = Is your name on a paper saying you don't want social insurance? One among the papers when you started, for example.
ask_conduct = What happened? Say only as much as you want; if you'd rather not, write "I'd rather not say".
    .again = What did they do or say to you? Such as "the team leader keeps saying dirty things". One sentence is enough.
ask_conduct_date = When was the last time? Roughly is fine.
    .again = About which day did it happen? Such as "10 November", or "last month".
ask_told_employer = Have you told your employer about this? If not, that is not your fault.
    .choices = Yes|No
    .again = Does a manager, the office or the union know? If you sent a message to the office, for example, write "yes".

## Why we ask

why = I ask so that the mediator understands at once and you don't have to tell it again. If you'd rather skip one, write "I'd rather not say".
why_who = I ask this to find who has to answer for it and which office to go to. Write what you know; skipping it is fine too.
why_when = I ask for days because some applications depend on them, and it is good for you to know early. Roughly is fine; skipping it is fine too.
why_sum = I ask for the sum so that the mediator knows what is missing and can talk about it. A rough figure is fine; skipping it is fine too.
why_proof = I ask this to see what can speak for you. It is fine to have nothing; skipping it is fine too.
why_case = I ask this because different situations have different ways to help. Write what you know; skipping it is fine too.

## Reading back

ticket_summary = This is what I have noted:
    { $lines }
    Is that right? If something is wrong, just tell me what to change.
    .choices = Yes|No
ask_what_wrong = What is wrong? Just write it as it should be, such as "the pay is 6000" or "it began in September".
confirm_again = Is what I read back right? If it is, write "yes"; if not, write what to change, such as "September, not August".
    .choices = Yes|No
ticket_opened = All noted. Your number is:
    { $ticket }
    Please keep it; a photo of the screen will do. A mediator should look at your case by { $when }. If you think of more, write any time.
ticket_number = The number of your case is:
    { $ticket }
    Please keep it; a photo of the screen will do. Write STATUS { $ticket } to see how it stands.
deadline = Please note this day:
    { $date }
    { $kind ->
        [wage_after_end] For unpaid wages, it is best to apply for labour arbitration on or before that day; it is free.
        [injury_worker] For the injury, it is best that you or your family apply for work injury recognition on or before that day.
       *[general] For this matter, it is best to apply for labour arbitration on or before that day; it is free.
    }
    Earlier is safer. A mediator will go through this with you.

## The next job

referral_offer = One more thing: would you like someone to look out for new work for you? It is free, and no is a fine answer.
    .choices = Yes|No
referral_accepted = All right, I have noted it for those who help find work. What can you do, and where would you like to work? You can write it here now.
referral_declined = That is fine. Your case goes on just the same. If you want it later, just write.
job_help_later = We can also help think about new work, for free. When the mediator writes to you, just say so.

## A person

handoff = I am asking a person to look at your case; they should contact you by { $when }. You can keep writing; everything is kept.
handoff_out_of_hours = To be honest with you: nobody is at the desk right now. Your case is in line, and the next contact is { $when }. You can keep writing until then; everything is kept. In danger call 110, if hurt 120, if it gets too heavy 12356.
kept = Noted; the mediator will see it.
waiting_for_person = I have it, and everything is kept. A person has been asked to look. If there is more to say, keep writing. In danger call 110, if hurt 120.
back_with_bot = The mediator is done here for now, and I, the program, am listening again. If there is more, write it; for a person write PERSON.

## Being asked

next_steps = Step by step: first we get the facts clear, I read them back, you get a number, a mediator looks at it and writes to you here. Keep what you have in hand, and don't sign a paper you don't understand.
about = I am a computer program, not a person. Only the mediators who help you can see what you write; I don't tell your boss that you came here. It costs nothing. For a person write PERSON; to remove it all write DELETE MY DATA.
rights_general = In general: labour arbitration costs nothing (Arbitration Law 53). Evidence the employer holds is for the employer to show (same law, 6). If money is short you can ask for free legal aid; rural workers in the city claiming pay or injury money skip the means check (Legal Aid Law 31, 42).
rights_wage_arrears = In general: wages are to be paid to you every month (Labour Law 50). While you still work there, no one-year limit applies to wages; once you have left, it is best to apply within a year (Arbitration Law 27). On building sites, if a subcontractor does not pay, the main contractor pays first (Migrant Wage Regulation 30).
rights_dismissal = In general: the employer has to prove why you were dismissed (Supreme Court, Interpretation I, 44). If a dismissal is not lawful, you can choose to go back or to be compensated (Labour Contract Law 48). When you leave, the employer has to give you a leaving certificate (same law, 50).
rights_work_injury = In general: the employer has 30 days to apply for the injury to be recognised; if it does not, you or your family can within one year (Work Injury Regulation 17). Without insurance, the employer pays what is due (62). While you are off work to heal, your usual pay goes on every month, as a rule for 12 months at most (33).
welcome = You are welcome. Write any time.
goodbye = All right, get some rest. When you want to go on, just write.
calm = Anyone would be angry about this, and I don't mind. Take your time, I am listening. If you want a person, write PERSON.
sorry_again = Sorry to make you say it again. I did not read it well; you did say it clearly.

## In danger

emergency_self_harm = I hear you, and I take it seriously. Are you safe right now? Is anyone with you? If it is too heavy to carry, call 12356, they listen; if nobody answers, or you are in danger, call 110 or 120. I am alerting a person to take over. Please stay; one word back is enough.
emergency_violence_threat = I hear you; anyone would be angry and afraid. First keep yourself and others safe. If someone threatens or hits you, get away and call 110. If you are up high or in a road, please come down or step aside: blocking, climbing or fighting can be punished and does not bring the pay sooner. I am alerting a person to take over. Are you safe now?
emergency_serious_injury = I am so sorry this happened. People come first: if no ambulance is on its way, call 120 now. Tell the doctor that it happened at work. After that, keep the clothes and photos of the place, and write down who saw it. I am alerting a person to take over. How are things there now?
emergency_forced_labour = Your safety comes first. A boss may not keep your ID or stop you from leaving. If nobody can hear you, call 110 and say where you are. If the boss might hear, don't risk a call; write here where you are, and when and how it is safe to reach you. I am alerting a person to take over.
emergency_child_labour = Thank you for telling me; the child has done nothing wrong. No employer may take on anyone under 16. If someone is beaten or not let go, call 110; if hurt, 120. 12355 is the line for young people, and 12333 takes reports. I am alerting a person to take over. Is there a grown-up nearby you can trust?
emergency_sexual_violence = This is not your fault. Are you safe now? If you can, go where there are people and call 110. See a doctor soon, and keep the clothes from that day unwashed. 12338, the women's federation, will listen. You don't have to give me details. If you would rather talk to a woman, just say so. I am alerting a person to take over.

## Looking up, stopping, deleting

status = { $ticket }: { $state ->
        [intake] still being noted. It doesn't have to be complete; just go on.
        [open] all noted, waiting for a mediator to look at it.
        [claimed] a mediator is working on it.
        [waiting_worker] the mediator is waiting for your answer; please look at the question above.
        [waiting_employer] waiting for the employer to answer.
        [closed] closed for now. If anything changes, write here.
        [follow_up] talks are done, and we are watching that what was agreed is kept.
        [settled] settled. If anything changes, write here.
       *[other] we have this case; to ask a mediator write PERSON.
    }
status_none = There is no case of yours here yet. Tell me what happened and I will write it down.
status_unknown = This number cannot be found here. Please check it, and ask from the same phone or account you first wrote from.
stopped = All right, no more messages to you. If you want to go on, write START. In danger call 110, if hurt 120.
started = Messages will reach you again. Just go on, I am listening.
help = You can always write:
    PERSON: talk to a person
    STATUS and your number: how your case stands
    STOP: no more messages; START: messages again
    DELETE MY DATA: remove it all
    In danger call 110, if hurt 120, if it gets too heavy 12356.
erase_ask = Shall I delete everything you wrote to me? It cannot be brought back, and the case cannot go on. To delete, write YES; to keep it, write anything else.
erased = It is deleted: what you wrote and your data are gone. If something comes up, you can come back any time.
erase_kept = All right, nothing was deleted. Just go on.
attachment_kept = { $count ->
        [one] One file has arrived and is kept for the mediator.
       *[other] { $count } files have arrived and are kept for the mediator.
    }
    I can't look at files myself; please type the most important thing in a sentence.
voice_kept = Your voice message has arrived and is kept for the mediator. I can't listen to it myself; if you can, type a sentence.
too_long = Everything you wrote is kept. It was rather long and I read only the first part; the mediator will see it all. You can write the most important sentence again.
group_refused = This is a group, and others can see your matter. Please write to me alone; there you can talk freely.

## Afterwards

closed = { $outcome ->
        [paid] Your case ends here: the money has been paid.
        [agreed] Your case ends here: both sides have agreed.
        [partly_paid] Your case ends here: part of the money has been paid.
        [arbitration] Your case now goes to labour arbitration; keep any receipt.
        [inspection] Your case is now with the labour inspection; keep any receipt.
        [legal_aid] Your case is now with legal aid; their number is 12348.
        [court] Your case now goes to court; keep any receipt.
        [transferred] Your case has been passed to the office in charge; keep any receipt.
        [withdrawn] As you wished, we leave this case for now.
        [out_of_scope] I am sorry, this is not something we can handle here. For free legal advice call 12348, for other troubles 12345.
        [unreachable] We could not reach you, so we leave it here for now. Write one word and it goes on.
       *[other] Your case ends here for now.
    }
    If anything changes, write to me any time.
follow_up = Hello, I am asking about your earlier case: was everything done as agreed? Has any money come? If so, just say so; if not, tell me and a mediator will look again.

## Words for reading back

label_employer = Employer
label_workplace = Place of work
label_job = Job
label_entry_date = Started work
label_written_contract = Written contract
label_still_employed = Still working there
label_last_day = Last day of work
label_monthly_pay = Monthly pay
label_people_affected = People in all
label_evidence = What you have to show
label_demand = What you want
label_steps_taken = Turned to so far
label_owed_months = Months unpaid
label_owed_amount = Money owed
label_owed_from = Unpaid since
label_promised_pay_date = Day named for paying
label_contractor = Main contractor
label_overtime_hours_workday = Overtime on working days, a month
label_overtime_hours_restday = Overtime on days off, a month
label_overtime_hours_holiday = Overtime on public holidays
label_dismissal_date = Day of dismissal
label_notice_form = How you were told
label_stated_reason = Reason they gave
label_protected_status = Your situation then
label_wants = You would rather have
label_certificate = Leaving certificate
label_injury_date = Day of the injury
label_injury_place = Place of the injury
label_injury_task = What you were doing
label_on_shift = Hurt at work
label_commute = Hurt on the way to or from work
label_hospital = Hospital
label_insured = Work injury insurance
label_employer_reported = Report by the employer
label_application_filed = Your own application
label_platform = App
label_account_blocked = Account blocked or limited
label_order_injury = Hurt while on an order
label_insurance_missing = Insurance not paid
label_waiver_signed = Paper against insurance
label_conduct = What happened
label_conduct_date = When it happened
label_told_employer = Told the employer

sheet_line = { $label }: { $value }
sheet_about = about { $value }
sheet_contradicted = first { $first }, then { $second }; which is right?
sheet_joined = { $first }, { $next }
sheet_cut = { $text }...
sheet_empty = nothing yet
unit_yuan = { $amount } yuan
unit_months = { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
unit_people = { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
unit_hours = { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }

value_yes = yes
value_no = no
value_unknown = not sure
value_declined = not told
value_none = nothing
value_written = in writing
value_spoken = in person
value_message = by message
value_pregnant = pregnant or breastfeeding
value_injured = still injured
value_sick = on sick leave
value_near_retirement = near retirement
value_job_back = the job back
value_money = compensation
value_unsure = not decided
value_written_contract_yes = signed
value_written_contract_no = not signed
value_still_employed_yes = still there
value_still_employed_no = no longer
value_notice_form_none = no notice at all
value_protected_status_none = none of these
value_certificate_yes = given
value_certificate_no = not given
value_insured_yes = paid
value_insured_no = not paid
value_employer_reported_yes = reported
value_employer_reported_no = not reported
value_application_filed_yes = applied
value_application_filed_no = not applied
value_account_blocked_no = no
value_order_injury_yes = hurt
value_order_injury_no = not hurt
value_waiver_signed_yes = signed
value_waiver_signed_no = not signed
value_told_employer_yes = told
value_told_employer_no = not told

value_evidence_contract = contract
value_evidence_payslips = pay slips
value_evidence_bank_records = bank records
value_evidence_chat_messages = chat messages
value_evidence_attendance = attendance records
value_evidence_photos = photos
value_evidence_video = video
value_evidence_recording = recording
value_evidence_iou = IOU
value_evidence_witnesses = witnesses
value_evidence_medical_records = medical records
value_evidence_work_card = work badge
value_evidence_app_screenshots = app screenshots
value_insurance_missing_pension = pension
value_insurance_missing_medical = medical
value_insurance_missing_unemployment = unemployment
value_insurance_missing_injury = injury
value_insurance_missing_maternity = maternity
value_insurance_missing_housing_fund = housing fund

type_wage_arrears = unpaid wages
type_overtime_pay = overtime pay
type_dismissal = dismissal
type_work_injury = work injury
type_no_contract = no written contract
type_social_insurance = social insurance
type_gig_worker = work through an app
type_discrimination_harassment = discrimination or harassment
type_other_labour = another matter at work
type_not_labour = not a matter of work

moment_today = today { $time }
moment_tomorrow = tomorrow { $time }
# the weekday in full (Monday), a date pattern of Unicode's
moment_weekday = EEEE
moment_later = { $weekday } ({ $date }) { $time }
