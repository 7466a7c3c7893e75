// English words that tell the same thing in the news, a group on each line. Our own list, by fields of reporting.

/** Groups of words of like meaning, in any form. A word may stand in several groups. */
export const kin = `
kill slay murder
die dead death fatal fatality casualty perish
murder homicide manslaughter
corpse body remains
injure wound hurt injury
shoot gunfire gunman gun shooter shot
gun weapon rifle pistol handgun firearm
stab knife
bomb explosive explosion blast explode detonate bombing
attack assault raid offensive attacker
clash fight battle combat fighting
war conflict
soldier troop army military
rebel insurgent militant fighter guerrilla
terrorist terrorism terror extremist
hostage captive abduct kidnap abduction
police cop officer detective authorities policeman
arrest detain custody apprehend detention capture nab
suspect suspected accused alleged
charge accuse indict charged indictment prosecute
allegation accusation claim allege
guilty convict conviction
sentence jail prison imprison imprisonment
prison jail inmate prisoner cell
lawyer attorney counsel barrister solicitor
prosecutor prosecution
court tribunal judge courtroom
trial hearing
lawsuit sue suit litigation
appeal overturn
acquit clear exonerate
verdict ruling decision rule
crime criminal offence offense felony
steal theft rob robbery burglary thief loot heist
drug narcotic cocaine heroin
smuggle traffic trafficking smuggler
fraud scam swindle
bribe corruption graft corrupt bribery
hack hacker cyberattack breach intrusion hacking cyber
computer network system server
email mail message
leak disclose reveal release expose publish
sanction penalty punish punishment penalise penalize
retaliate retaliation respond response revenge
threat threaten warn warning
deny denial reject refute dismiss
blame accuse responsible attribute fault
evidence proof prove
secret classified confidential covert
spy intelligence espionage surveillance
earthquake quake temblor tremor aftershock seismic
magnitude richter strong
tsunami wave
flood flooding inundate deluge floodwater
hurricane storm typhoon cyclone tornado
fire blaze flame burn arson inferno
collapse crumble fall topple
destroy damage wreck devastate destruction ruin demolish
house home building residence dwelling property
rescue save evacuate
evacuate flee displace evacuation
missing disappear vanish lost
survivor survive victim
crash collision accident collide
car vehicle automobile truck van
plane aircraft jet airliner airplane aeroplane
helicopter chopper
train rail railway
ship vessel boat ferry
sink capsize
hospital clinic medical
doctor physician medic surgeon
treat treatment therapy
ill sick disease illness sickness
virus infection outbreak epidemic infect
vaccine vaccination immunise
rehab rehabilitation
addiction addict abuse
alcohol drunk drink drunken intoxicated
pregnant pregnancy birth baby
marry wedding marriage wed husband wife
divorce split separate
child kid son daughter boy girl toddler youngster
parent father mother dad mom
brother sister sibling
family relative
man male
woman female
teenager teen youth adolescent
friend companion
neighbour neighbor resident local
student pupil
school college university campus
teacher professor
worker employee staff
job work employment
sack dismiss oust layoff
resign quit step leave resignation
retire retirement
hire appoint recruit name appointment
boss chief head leader executive director
chairman president chair
owner proprietor
replace succeed successor replacement
company firm corporation business maker giant
buy purchase acquire acquisition takeover deal
merge merger combine
sell sale
price cost
pay payment fee
money cash fund funding finance
billion million
profit earnings income revenue
loss lose
investor shareholder
market exchange
bank lender
debt loan borrow
bankrupt bankruptcy insolvent
rise increase grow climb jump growth surge gain hike
fall drop decline decrease plunge slump tumble
cut reduce slash reduction
expand expansion
tax levy duty
economy economic
trade commerce
product item goods
customer client consumer buyer shopper
user subscriber member customer
launch unveil introduce debut announce release
announce declare announcement reveal
device gadget
phone handset smartphone mobile
software app program application
website site online internet web
tech technology
patent infringe infringement
outage blackout disruption offline
screen display
movie film picture
actor actress star performer
director filmmaker
singer musician artist
song album
comedy comedian
award prize honour honor
nominate nomination nominee
win victory triumph beat defeat winner
lose defeat beaten
game contest
team squad club
player athlete
coach manager
score goal touchdown
season campaign
champion championship title
race racing
injury injured sidelined
league division
tournament cup
election vote poll ballot electoral
voter electorate
candidate contender nominee
campaign rally
lawmaker legislator senator congressman parliamentarian representative deputy
parliament congress legislature senate
minister secretary
government administration regime cabinet
king monarch queen royal
law legislation statute
ban prohibit forbid outlaw
approve pass endorse approval adopt
oppose opposition opponent critic
criticise criticize condemn denounce slam criticism
support endorse supporter
protest demonstration demonstrator protester rally march
riot unrest violence
talk negotiation negotiate meeting discuss discussion
meet meeting summit
agreement deal accord pact treaty
ceasefire truce
peace peaceful
embassy diplomat ambassador diplomatic
foreign overseas abroad international
immigrant migrant refugee
border frontier
country nation
city town
village hamlet
district area region province
street road highway
island isle
sea ocean
mountain hill
weather climate
rain rainfall
snow blizzard
heat hot temperature
pollution contaminate contamination
oil petroleum crude
energy power electricity
nuclear atomic
missile rocket
satellite spacecraft
scientist researcher expert
study research report
discover find discovery
test experiment
investigate investigation probe inquiry inquest investigator
search hunt look
question interview interrogate
witness onlooker
tell say
ask request demand seek urge
confirm verify confirmation
believe think
expect anticipate predict forecast
plan intend propose proposal
begin start commence
end finish conclude complete
stop halt suspend cease
continue resume
delay postpone
cancel scrap abandon
try attempt
happen occur
cause trigger spark prompt lead
help aid assist assistance
donate donation charity
escape flee fugitive
chase pursue pursuit
hide conceal
find discover locate
strike struck
throw hurl toss
break smash
injured hurt
huge massive big large
small minor little
early preliminary initial
late recent
show indicate demonstrate
statement remark comment
speech address
apology apologise apologize sorry regret
tribute mourn condolence
funeral burial bury memorial
celebrate celebration
insult offensive mock ridicule
racist racism racial
religion religious
church cathedral
mosque muslim islamic
jewish jew
magazine newspaper publication
journalist reporter correspondent
television broadcast broadcaster channel network
photograph photo picture image
video footage clip
visit tour trip
travel journey
arrive arrival
depart leave departure
airport terminal
passenger traveller
pilot captain
allow let permit
require need
limit restrict restriction curb
protect guard security safety
safe secure
risk danger dangerous
fear worry concern anxiety
angry anger outrage fury
surprise shock stun
role portray
`;
