import type { SectionKind } from "../role-spec.ts";

/** Wordings of headings, separated by semicolons. One that names two topics is under both. */
export type SectionNames = Readonly<Partial<Record<SectionKind, string>>>;

/** What headings are called, by language (ISO 639-1). Apostrophes, accents, capitals and marks do not matter. */
export const sectionNames: Readonly<Record<string, SectionNames>> = {
  en: {
    employer:
      "about; about us; about the company; about our company; about the employer; about the organization; about the organisation; about our organization; about our client; our client; the client; the company; our company; company; who we are; what we do; who we serve; our story; our mission; our vision; our purpose; our history; our values and mission; mission and values; mission, vision and values; vision and mission; learn more about us; more about us; a bit about us; a little about us; get to know us; meet us; introducing us; company overview; company description; company profile; company background; company summary; company information; company intro; employer; employer profile; the employer; organization overview; organization; organisation; about the department; the department; department overview; about the agency; agency overview; the agency; about the business; the business; our business; our product; the product; about the product; about our product",
    role: "role; the role; the work; what the job is; about the role; about this role; your role; role summary; summary of role; role overview; role description; role profile; role purpose; purpose of the role; overview of the role; the role in a nutshell; the role at a glance; job; the job; about the job; about this job; your job; job summary; job overview; job description; job purpose; job profile; purpose of the job; position; the position; about the position; about this position; position summary; position overview; position description; position purpose; position description/purpose; position profile; primary purpose; primary purpose of the position; purpose; general purpose; summary; executive summary; overview; general summary; description; general description; introduction; intro; opportunity; the opportunity; about the opportunity; opportunity overview; opportunity summary; your opportunity; background; context; at a glance; in a nutshell; tl dr; the short version; basic function; nature of work; general statement of duties; why this role exists; why we are hiring; why we need you; assignment; the assignment; the project; about the project; project description; the challenge; about the work; about this opportunity; what is the role; what is this role about; what is the job",
    responsibilities:
      "responsibilities; responsibility; duties; tasks; your tasks; accountabilities; objectives; key objectives; goals; your goals; key measures; deliverables; key results; kpis; outcomes; expected outcomes; expectations; our expectations; definition of success; what success looks like; how you will be measured; how success is measured; measures of success; duties and responsibilities; essential functions; essential job functions; job functions; functions; key functions; key activities; activities; main activities; areas of responsibility; areas of focus; focus areas; key result areas; key areas of responsibility; scope; scope of work; scope of role; scope of responsibilities; work description; description of work; description of duties; statement of duties; summary of duties; examples of duties; examples of work; examples of behaviours and responsibilities; example projects; sample projects; projects you will work on; what the job involves; what the role involves; what this role involves; what you do; what do you do; what will you do; what will i do; what will i be doing; what you are responsible for; what you would do; what you would be doing; what you can expect to do; what we need you to do; what we will ask you to do; what we expect from you; what we expect of you; what you will typically be responsible for; how you will contribute; how you will help; how you will help us; how you will make a difference; how you will make an impact; the impact you will make; success metrics; key performance indicators; performance indicators; marginal functions; other duties as assigned; roles; how you will spend your time; how you can make an impact; your impact; the impact you will have; impact; what you will impact; your contribution; your work; the work; the work you will do; your day; your day to day; day to day; a day in the life; a typical day; a typical week; a day at work; what a typical day looks like; what your day looks like; your challenge; challenges; a few challenges you might face in this job; in the first 90 days you will; during your first year; your first 90 days; your first year; your mission; the mission for this role; what you will be up to; what is your job; major duties; job duties; job tasks; work performed; work activities; teaching duties; clinical duties",
    requirements:
      "requirements; requirement; qualifications; qualification; required; mandatory; essential; essentials; essential criteria; criteria; minimum; must have; must haves; must-have; must-haves; non negotiables; prerequisites; prerequisite; needed; what you need; what you need to have; what you need to succeed; what will help you succeed; what helps you succeed; what you will need to succeed; what you need to know; what it takes; what is required; what is needed; what we need; what we need from you; what we are looking for; what are we looking for; who we are looking for; who are we looking for; who we need; who you are; who are you; who you should be; we are looking for; we are looking for someone who is; what we look for; what we value in you; what you bring; what do you bring; what you offer; what you have; what we want; what we want from you; what makes you a great fit; what makes you a good fit; what makes you qualified; who you will be; who thrives here; we would love to hear from you if; certificates, licenses, registrations; registrations; are you a fit; are you the one; is this you; does this sound like you; sounds like you; sound like you; you may be a good fit if; you might be a good fit if; you may be a fit if; you are a good fit if; you will thrive here if; you will be successful if; you should apply if; you should have; this role is for you if; who should apply; who would be a good fit; about you; a bit about you; a little about you; more about you; you; you are; you have; your background; your profile; your skills; your experience; your expertise; your qualifications; your strengths; your skillset; your superpowers; profile; candidate profile; person specification; person spec; ideal profile; desired profile; required profile; ideal candidate; the ideal candidate; your skills and experience; experience; experience and qualifications; prior experience; previous experience; work experience; relevant experience; professional experience; required experience; experience required; years of experience; specialized experience; specialised experience; experience needed; experience level; experience you bring; education; educational background; academic background; education required; education level; degree; degrees; training; certification; certifications; certificates; licenses; licences; licensure; credentials; licenses, registrations and certifications; license and certification; skills; skill; skillset; skill set; skills required; skills needed; skills you need; skills you have; skills you will need; skills people must have; the skills; technical skills; soft skills; hard skills; competencies; competences; competency; core competencies; behavioral competencies; behavioural competencies; executive core qualifications; ecqs; knowledge; knowledge of; skill in; ability to; abilities; capabilities; attributes; personal attributes; personal qualities; qualities; traits; characteristics; aptitudes; expertise; languages; language skills; ksas; key skills; selection requirements; physical demands; physical requirements; physical abilities; physical effort; physical demands and requirements; minimum education; what you should have; what you should bring; what you must have; what you know; it is essential that you; you must; you must have; you need; you need to have; we expect; we require; we are seeking; you bring; you possess; required qualifications; minimum qualifications; basic qualifications; basic requirements; minimum requirements; minumum qualifications; mininum qualifications; what we hope you have",
    preferred:
      "preferred; preferences; preferably; you might also have; you may also have; you could also have; it helps if you have; desirable; desirables; desired; desirable criteria; nice to have; nice to haves; nice-to-have; good to have; good to haves; great to have; would be nice; would be great; would be a plus; plus; pluses; a plus; plus points; bonus points; bonus points for; bonus points if; bonus if; bonus if you have; bonus skills; bonuses if; extra points; extra credit; brownie points; bonus; optional; optional experience; optional skills; advantageous; advantages; an advantage; assets; asset; ideally; ideally you have; ideally you will have; ideally you are; added bonus; added advantage; beneficial; helpful; helpful experience; helpful but not required; not required but helpful; not required, but nice; stand out; stand-out skills; what will make you stand out; what would make you stand out; ways to stand out; how to stand out; what sets you apart; what would set you apart; it would be great if you have; it would be nice if you have; it is desirable if you can demonstrate the following; it is desirable that you demonstrate the following; we would love it if you; we would be thrilled if; even better; even better if; even better if you have; we would be excited if; icing on the cake; cherry on top; what would be nice; selective factors; preferred / bonus skills",
    technology:
      "technology; technologies; technical environment; technology environment; tech environment; tech; tech stack; technical stack; technology stack; stack; our stack; the stack; our tech stack; our technology; our technologies; our tech; the technology; the tech; tools; our tools; toolset; toolbox; tooling; tools we use; technologies we use; the technologies we use; tech we use; our toolbox; typical technology stack; tools and technologies; software; systems; what we use; what we work with; our infrastructure; infrastructure; our architecture; it environment; engineering stack; development environment; what is our stack; what technologies we use; equipment used; tools and equipment; languages and frameworks",
    highlights:
      "highlights; role highlights; job highlights; what makes this role unique; what makes this role special; what makes this job special; what makes this opportunity unique; what makes us unique; what makes us special; what makes us different; what is special; what is special about this role; what sets us apart; why this role; why this job; why this role matters; why this matters; why it matters; why us; why join; why join us; why you should join us; why us; why you should join; why work here; why work with us; why work for us; why you will love it here; why you will love working here; why you will love this job; why you will love this role; why you will love working with us; reasons to join; reasons to join us; reasons to work with us; a few reasons you might love this job; reasons you might love this job; why apply; why choose us; why we love it here; what you will love; what you will love about us; what you will love about this role; what you will learn; what you will gain; growth; growth opportunities; career growth; career development; career path; career opportunities; learning and development; professional development; key selling points; why it is a great department",
    pay: "pay; salary; salaries; wage; wages; compensation; remuneration; rate; rate of pay; pay rate; hourly rate; hourly pay; hourly wage; daily rate; day rate; annual salary; base salary; base pay; starting salary; starting pay; approximate annual salary; salary range; salary and bonus; earnings; income; ote; total compensation; total comp; comp; comp package; pay range; pay grade; pay band; pay scale; salary grade; salary band; salary scale; salary group; salary details; salary information; salary transparency; pay transparency; pay details; stipend; honorarium; fee; fees; budget for this role; grade; series and grade; what we pay; what you will earn; what you will be paid; how much you will earn; how much will i earn; compensating you fairly; promotion potential; compensation package; salary package; total rewards; rewards; our rewards; reward; reward package; package; the package; what is the package; your package; remuneration package; pay package; incentives; commission; bonuses; annual bonus; bonus structure; bonus and equity; equity and bonus; salary, bonus and equity; stock options; expected salary; compensation philosophy; the salary for this role is location dependant; the salary for this role is location dependent",
    benefits:
      "benefits; benefit; employee benefits; perks; company perks; our perks; the perks; work perks; benefits summary; benefits package; benefit package; benefits include; our benefits; company benefits; staff benefits; additional benefits; other benefits; health benefits; benefits overview; what we offer; what we can offer; what we can offer you; what do we offer; what is on offer; on offer; we offer; we offer you; our offer; the offer; what we provide; what we will provide you; what we give you; what you get; what do you get; what you get in return; in return; in return we offer; in return you will get; what is in it for you; what is in it for me; whats in it for you; how we take care of you; how we look after you; how we support you; taking care of you; compensation package; salary package; total rewards; rewards; our rewards; reward package; package; the package; what is the package; your package; remuneration package; pay package; why join; why join us; why work here; why work with us; why work for us; reasons to join us; a few reasons you might love this job; why it is a great department; making work as fabulous as possible; balancing life and work; work life balance; the good stuff; goodies; the goodies; insurance; leave; time off; paid time off; vacation; holidays; retirement; wellness; wellbeing; employee perks; employee value proposition; you can expect; what you can expect from us; what to expect from us; what can you expect from us",
    commitment:
      "our commitment; commitment; commitments; our commitments; our commitment to you; our commitment to equal opportunity; our commitment to diversity; diversity; diversity commitment; diversity statement; inclusion; inclusion statement; diversity and inclusion; diversity, equity and inclusion; equity and inclusion; belonging; dei; de&i; d&i; edi; deib; eeo; eeoc; eoe; eeo statement; eeo policy; eeo notice; equal opportunity; equal opportunities; equal employment opportunity; equal opportunity employer; equal opportunity statement; equal opportunities statement; equal employment; equality; equality and diversity; equality statement; equal employment opportunity statement; an equal employment opportunity employer; non discrimination; nondiscrimination; non discrimination policy; nondiscrimination statement; non discrimination statement; anti discrimination; affirmative action; affirmative action statement; inclusive hiring; inclusive workplace; we are inclusive; everyone is welcome; all are welcome; everyone welcome; we welcome everyone; fair chance; fair hiring; you belong here",
    accommodation:
      "accommodations; accommodation; reasonable accommodation; reasonable accommodations; ada accommodation; ada; ada statement; ada compliance; ada notice; reasonable adjustments; adjustments; accommodation statement; accommodation request; accommodation requests; accommodations for applicants; request an accommodation; requesting an accommodation; requesting accommodation; disability accommodation; disability accommodations; accessibility; accessibility statement; accessibility and accommodation; accessibility support; applicants with disabilities; candidates with disabilities; disability confident; workplace accommodation",
    eligibility:
      "eligibility; legal; legal requirements; legal authorization; legal authorizations; legal notice; legal notices; legal information; legal disclaimer; eligibility requirements; eligibility criteria; who may apply; who can apply; who is eligible; who is eligible to apply; eligible applicants; open to; area of consideration; employment requirements; employment eligibility; employment authorization; employment verification; e verify; everify; conditions of employment; condition of employment; terms and conditions of employment; pre employment requirements; pre-employment additional requirements; pre employment screening; pre employment checks; post employment requirements; special requirements; special conditions; restrictions; clearance; clearances; security clearance; clearance level; security requirements; vetting; background check; background checks; background screening; background investigation; criminal background check; drug test; drug testing; drug screening; drug free workplace; screening; conviction history; criminal history; criminal records; dbs check; safeguarding; drivers license; driver license; driving licence; drivers license requirements; disaster service worker; work authorization; work authorisation; authorization to work; legally authorized to work; right to work; work permit; work permits; visa; visas; visa sponsorship; sponsorship; visa and sponsorship; immigration; immigration sponsorship; citizenship; citizenship requirements; us citizenship; nationality; nationality requirements; export control; itar; itar requirements; residency; residency requirements; age requirement; vaccination; vaccination policy; covid 19; covid 19 vaccination; legal authorization to work; must be authorized to work; legal requirements for applicants; required legal authorizations; public service requirements; suitability; selective service",
    apply:
      "apply; to apply; hiring; apply here; apply now; apply today; apply online; apply by; applying; apply to this job; apply for this job; apply for this position; application; applications; your application; application instructions; application procedure; application process; application details; application requirements; application package; application materials; application information; application documents; application deadline; application period; application closing date; how to apply; how do i apply; how can i apply; how do you apply; where to apply; when to apply; when and how to apply; ready to apply; want to apply; interested; interested in this role; interested in this job; interested in joining us; interested in applying; are you interested; want to join; want to join us; ready to join; ready to join us; ready for a new challenge; join us; come join us; sold; sold apply now; convinced; excited; to be considered; to be considered for this opportunity please; to be considered for this opportunity; what to send; what to send us; what to submit; what to include; send us; please send; please include; documents; required documents; documents required; documents to submit; submission; how to submit; contact; contact us; contacts; contact information; contact details; contact person; get in touch; questions; any questions; for more information; further information; point of contact; deadline; deadlines; closing date; closes; posting end date; application window; application dates; closing; important dates; key dates; opening and closing period for this job application; filing deadline; filing period; to express interest; expression of interest; how to express interest; sound good; sound interesting; say hello; next step; job application; apply for this role",
    process:
      "process; our process; the process; hiring; hiring process; our hiring process; interview process; our interview process; the interview process; interview; interviews; interviewing; interviewing at; interview stages; interview steps; interview plan; interview format; first stage interview; second stage interview; final interview; recruitment process; recruiting process; recruitment; recruitment stages; recruitment timeline; selection; selection process; selection procedure; selection criteria; selection method; selection plan; selection timeline; application process; application evaluation; evaluation; evaluations; evaluation process; evaluation criteria; how you will be evaluated; how we evaluate; how we hire; how we interview; how we will assess you; how you will be assessed; assessment; assessments; assessment process; examination; examination process; examination information; examination weight; exam; sift; shortlisting; screening process; stage one; stage one the application; stages; steps; hiring steps; hiring timeline; tentative hiring timeline; tentative timeline; timeline; timelines; our timeline; what to expect; what to expect next; what happens next; what happens after you apply; after you apply; once you apply; next steps; the next steps; process notes; qualifications review; what does the process look like; what is the process; what is next; what comes next; how does the process work; hiring plan; process and timeline; onboarding",
    team: "team; teams; the team; our team; your team; about the team; about our team; about your team; meet the team; meet your team; the team you will join; the team you will be joining; your future team; your new team; team overview; team description; who you will work with; who you will be working with; who will you work with; who will i work with; who you will report to; who you report to; your colleagues; your manager; the hiring manager; hiring manager; reporting; reporting line; reporting lines; reporting structure; reporting relationship; reporting relationships; reports to; reporting to; direct reports; supervision; supervision received; supervision exercised; supervision received / exercised; supervisory status; supervisor; line manager; key relationships; working relationships; internal relationships; internal and external contacts; stakeholders; key stakeholders; organizational relationships; how we work; how we work together; how the team works; the way we work; our way of working; our ways of working; ways of working; working with us; our culture; culture; the culture; company culture; team culture; our values; values; core values; our core values; our principles; what we value; what we believe; what we believe in; community; our community; our people; life at; squad; your squad",
    schedule:
      "schedule; work schedule; working schedule; working hours; work hours; hours; hours of work; hours per week; weekly hours; shift; shifts; shift pattern; shift details; shift schedule; rota; availability; time commitment; commitment in hours; employment type; type of employment; job type; job details; type of contract; contract; contract type; contract details; contractual details; contract length; contract duration; duration; term; term of appointment; terms; terms of employment; employment terms; employment status; employment details; employment conditions; terms and conditions; appointment; appointment type; appointment details; type of appointment; position type; position details; job status; status; flsa status; start date; starting date; length of contract; conditions; working conditions; work conditions; work environment; working environment; environment; environmental conditions; work setting; work location and schedule; flexible working; flexibility; hybrid working; hybrid; remote; remote work; remote working; work arrangement; work arrangements; working arrangements; working pattern; working time; telework; telework eligibility; where and when; overtime; on call; full time; part time; probation; probation period; probationary period",
    travel:
      "travel; travel requirement; travel requirements; travel required; travel expectations; required travel; business travel; willingness to travel; travel and relocation; travel details; amount of travel; travel percentage; frequency of travel; travel policy",
  },
  de: {
    employer:
      "über uns; wir über uns; wer wir sind; wer sind wir; das sind wir; wir sind; unser unternehmen; das unternehmen; über das unternehmen; unternehmen; unternehmensprofil; unternehmensbeschreibung; über unser unternehmen; firmenprofil; was wir machen; was wir tun; was uns ausmacht; unsere mission; unsere vision; lerne uns kennen; lernen sie uns kennen; ihr arbeitgeber; dein arbeitgeber; einleitung",
    role: "die stelle; über die stelle; die rolle; deine rolle; ihre rolle; die position; über die position; ihre position; deine position; stellenbeschreibung; stellenprofil; stellenausschreibung; der job; dein job; ihr job; zur stelle; worum geht es; worum gehts; darum gehts; darum geht es; beschreibung; kurzbeschreibung; jobbeschreibung; rollenbeschreibung; überblick",
    responsibilities:
      "aufgaben; aufgabe; deine aufgaben; ihre aufgaben; die aufgaben; unsere aufgaben für dich; das sind deine aufgaben; das sind ihre aufgaben; das werden deine aufgaben; das werden ihre aufgaben; diese aufgaben warten auf dich; diese aufgaben erwarten dich; diese aufgaben erwarten sie; diese aufgaben übernimmst du; was dich erwartet; was sie erwartet; das erwartet dich; das erwartet sie; was du bei uns machst; was du machst; was du tust; was du bewegst; was du bewirkst; das machst du; das tust du; das wirst du tun; hauptaufgaben; hauptaufgaben und verantwortlichkeiten; aufgabengebiet; ihr aufgabengebiet; dein aufgabengebiet; aufgabenbereich; ihr aufgabenbereich; dein aufgabenbereich; aufgabenbeschreibung; aufgabenschwerpunkte; aufgabenprofil; tätigkeiten; deine tätigkeiten; ihre tätigkeiten; tätigkeitsbereich; tätigkeitsbeschreibung; tätigkeitsprofil; verantwortlichkeiten; verantwortung; deine verantwortung; ihre verantwortung; deine verantwortlichkeiten; dein verantwortungsbereich; ihr verantwortungsbereich; verantwortungsbereich; dein aufgabenfeld; ihr aufgabenfeld; deine mission; ihre mission; dein beitrag; deine herausforderung; ihre herausforderung; ihre herausforderungen; dein alltag; dein arbeitsalltag; wobei wir dich brauchen; dafür brauchen wir dich",
    requirements:
      "profil; dein profil; ihr profil; das profil; anforderungen; anforderung; deine anforderungen; unsere anforderungen; ihre anforderungen; anforderungsprofil; wen wir suchen; wir suchen; das suchen wir; was wir suchen; das bringst du mit; das bringen sie mit; was du mitbringst; was du mitbringen solltest; was sie mitbringen; was solltest du mitbringen; was bringst du mit; du bringst mit; sie bringen mit; das solltest du mitbringen; das sollten sie mitbringen; womit du uns überzeugst; damit überzeugst du uns; damit begeisterst du uns; was dich auszeichnet; das zeichnet dich aus; das zeichnet sie aus; was wir uns wünschen; das wünschen wir uns; was wir erwarten; wir erwarten; voraussetzungen; deine voraussetzungen; ihre voraussetzungen; qualifikation; qualifikationen; deine qualifikation; deine qualifikationen; ihre qualifikation; ihre qualifikationen; kenntnisse; fachkenntnisse; fähigkeiten; deine fähigkeiten; ihre fähigkeiten; kompetenzen; deine kompetenzen; ihre kompetenzen; deine skills; ihre skills; erfahrung; deine erfahrung; erfahrungen; berufserfahrung; ausbildung; über dich; das bist du; wer du bist; du bist; du hast; dich zeichnet aus; muss; einstellungsvoraussetzungen; persönliches profil; fachliche anforderungen; persönliche anforderungen; sprachkenntnisse; mindestanforderungen",
    preferred:
      "von vorteil; das wäre von vorteil; vorteilhaft; wünschenswert; wünschenswert wäre; idealerweise; idealerweise hast du; pluspunkte; bonuspunkte; bonus punkte; schön wäre; das wäre schön; nice to have; das wäre super; optional; gern gesehen; außerdem wünschenswert",
    technology:
      "unser tech stack; technologien; unsere technologien; technologie; unser stack; werkzeuge; unsere tools; technisches umfeld; technologie stack",
    highlights:
      "warum wir; warum zu uns; warum du zu uns kommen solltest; warum du bei uns arbeiten solltest; darum wir; das macht uns aus; das macht uns besonders; was uns besonders macht; gute gründe; deine perspektiven; ihre perspektiven; perspektiven; deine chance; ihre chance; deine chancen; ihre chancen; entwicklungsmöglichkeiten",
    pay: "gehalt; dein gehalt; ihr gehalt; vergütung; deine vergütung; ihre vergütung; bezahlung; entlohnung; verdienst; dein verdienst; gehaltsspanne; gehaltsrahmen; gehaltsband; eingruppierung; entgelt; entgeltgruppe; besoldung; besoldungsgruppe; lohn; jahresgehalt; stundenlohn; honorar",
    benefits:
      "benefits; deine benefits; ihre benefits; unsere benefits; was wir bieten; was wir dir bieten; was wir ihnen bieten; was bieten wir; was bieten wir dir; wir bieten; wir bieten dir; wir bieten ihnen; das bieten wir; das bieten wir dir; das bieten wir ihnen; unser angebot; unser angebot an sie; unser angebot an dich; unser angebot für dich; leistungen; unsere leistungen; sozialleistungen; zusatzleistungen; deine vorteile; ihre vorteile; vorteile; unsere vorteile; darauf kannst du dich freuen; darauf können sie sich freuen; worauf du dich freuen kannst; worauf sie sich freuen können; freu dich auf; das bekommst du; was du bekommst; das kannst du von uns erwarten; was du von uns erwarten kannst; was dir geboten wird; warum wir; urlaub; extras",
    commitment:
      "chancengleichheit; vielfalt; diversität; diversity; gleichstellung; gleichbehandlung; vielfalt und inklusion; diversität und inklusion; inklusion; unser versprechen; unsere verpflichtung; vielfalt bei uns",
    accommodation: "barrierefreiheit; schwerbehinderung; schwerbehinderte menschen; inklusion und barrierefreiheit",
    eligibility:
      "arbeitserlaubnis; arbeitsgenehmigung; sicherheitsüberprüfung; führungszeugnis; rechtliche hinweise; rechtliches; visum",
    apply:
      "bewerbung; deine bewerbung; ihre bewerbung; bewerben; jetzt bewerben; bewirb dich; bewirb dich jetzt; so bewirbst du dich; so bewerben sie sich; wie du dich bewirbst; kontakt; dein kontakt; ihr kontakt; ansprechpartner; ansprechpartnerin; dein ansprechpartner; ihr ansprechpartner; ihre ansprechpartnerin; interesse; interessiert; interesse geweckt; haben wir dein interesse geweckt; haben wir ihr interesse geweckt; neugierig; neugierig geworden; bewerbungsfrist; bewerbungsschluss; bewerbungsunterlagen; wie wir in kontakt kommen; wie kommen wir in kontakt; fragen; noch fragen; hast du fragen; haben sie fragen; bewerbungsverfahren; bewerbungsprozess",
    process:
      "wie es weitergeht; wie geht es weiter; so geht es weiter; so gehts weiter; wie gehts weiter; ablauf; auswahlverfahren; auswahlprozess; unser bewerbungsprozess; bewerbungsprozess; bewerbungsverfahren; bewerbungsablauf; dein bewerbungsprozess; der bewerbungsprozess; nächste schritte; die nächsten schritte; unser prozess",
    team: "das team; dein team; ihr team; unser team; über das team; deine kollegen; unsere kultur; unsere werte; wie wir arbeiten; so arbeiten wir; die abteilung; deine abteilung; unternehmenskultur",
    schedule:
      "arbeitszeit; arbeitszeiten; deine arbeitszeit; ihre arbeitszeit; rahmenbedingungen; die rahmenbedingungen; konditionen; eckdaten; die eckdaten; vertragsart; anstellungsart; beschäftigungsart; befristung; eintrittsdatum; startdatum; beginn; umfang; stellenumfang; wochenstunden; arbeitsbedingungen; arbeitsumgebung; anstellungsverhältnis",
    travel: "reisetätigkeit; reisebereitschaft; dienstreisen; reisen",
  },
  fr: {
    employer:
      "qui sommes nous; qui nous sommes; nous; à propos; à propos de nous; à propos de l'entreprise; l'entreprise; notre entreprise; entreprise; la société; notre société; notre histoire; notre mission; description de l'entreprise; présentation de l'entreprise; présentation; l'employeur; l'organisation; notre organisation; le produit; notre produit; la startup; la start-up; ce que nous faisons; découvrez-nous; en savoir plus sur nous; l'incubateur; nous connaître",
    role: "le poste; poste; fonction; la fonction; votre fonction; description de la fonction; à propos du poste; description du poste; descriptif du poste; présentation du poste; résumé du poste; le rôle; rôle; votre rôle; ton rôle; l'offre; description de l'offre; l'opportunité; contexte; le contexte; le contexte de la mission; contexte de la mission; contexte du poste; description; résumé; en bref; le projet; enjeux; les enjeux; intitulé du poste",
    responsibilities:
      "missions; la mission; les missions; ta mission; tes missions; votre mission; vos missions; mission principale; missions principales; missions et responsabilités; vos missions principales; description de la mission; description des missions; responsabilités; tes responsabilités; vos responsabilités; principales responsabilités; tâches; tâches principales; vos tâches; activités; activités principales; vos activités; ce que vous ferez; ce que tu feras; ce que vous allez faire; ce que tu vas faire; objectifs; vos objectifs; les objectifs; tes objectifs; votre quotidien; ton quotidien; au quotidien; vous serez en charge de; vous aurez pour mission de; vous serez responsable de; votre impact; livrables; livrables attendus; fonctions; attributions",
    requirements:
      "profil; le profil; ton profil; votre profil; profil recherché; le profil recherché; profil souhaité; profil idéal; le profil idéal; votre profil nous intéresse si; ton profil nous intéresse si; profil attendu; compétences; les compétences; vos compétences; tes compétences; compétences requises; compétences recherchées; compétences attendues; compétences techniques; compétences nécessaires; savoir être; savoir faire; prérequis; pré-requis; exigences; exigences du poste; conditions requises; qualifications; qualifications requises; vous; vous êtes; vous avez; tu es; tu as; à propos de vous; à propos de toi; qui êtes vous; qui es tu; nos attentes; ce que nous recherchons; ce que nous cherchons; ce qu'on recherche; nous recherchons; nous cherchons; on recherche; qui recherchons nous; expérience; expériences; expérience requise; expérience souhaitée; formation; formations; formation et expérience; diplômes; diplôme; niveau d'études; connaissances; indispensable; langues; aptitudes; qualités; qualités requises; critères; ce que vous apportez; ce que tu apportes; vos atouts",
    preferred:
      "points bonus pour; points bonus; bonus si; les plus; le petit plus; les petits plus; un plus; ce serait un plus; serait un plus; seraient un plus; atouts; atout; un atout; idéalement; souhaité; souhaitable; apprécié; compétences appréciées; compétences souhaitées; en bonus; facultatif; la cerise sur le gâteau",
    technology:
      "stack technique; la stack; la stack technique; notre stack; notre stack technique; environnement technique; technologies; les technologies; technos; outils; outils et technologies; stack technologique; technologie; l'environnement technique",
    highlights:
      "pourquoi nous rejoindre; pourquoi rejoindre; pourquoi nous; pourquoi nous choisir; pourquoi ce poste; ce qui nous rend uniques; les raisons de nous rejoindre; nos atouts; les plus du poste; perspectives; perspectives d'évolution",
    pay: "rémunération; la rémunération; votre rémunération; salaire; le salaire; salaires; fourchette de salaire; fourchette salariale; tjm; tarif; tarif journalier; grille salariale; rétribution; traitement; rémunération et avantages; rémunération et avantages sociaux",
    benefits:
      "avantages; les avantages; nos avantages; vos avantages; tes avantages; avantages sociaux; ce que nous vous proposons; ce que nous proposons; ce que nous offrons; ce que nous vous offrons; ce que l'on te propose; ce qu'on te propose; ce qu'on propose; ce qu'on vous propose; ce qu'on offre; nous offrons; nous vous offrons; nous proposons; nous vous proposons; on vous propose; on t'offre; on te propose; notre offre; rémunération et avantages; rémunération et avantages sociaux; pourquoi nous rejoindre; bénéfices",
    commitment:
      "notre engagement; nos engagements; engagement; égalité des chances; diversité; diversité et inclusion; diversité, équité et inclusion; équité, diversité et inclusion; inclusion; inclusion et diversité; équité en matière d'emploi; égalité professionnelle; non discrimination; politique de diversité",
    accommodation:
      "accessibilité; mesures d'adaptation; aménagements; aménagements raisonnables; mesures d'accommodement; accommodements; handicap; accommodement; adaptation",
    eligibility:
      "éligibilité; admissibilité; conditions d'admissibilité; conditions d'éligibilité; autorisation de travail; permis de travail; habilitation; habilitation de sécurité; nationalité; mentions légales; qui peut postuler",
    apply:
      "candidater; postuler; pour postuler; pour candidater; comment postuler; comment candidater; candidature; candidatures; ta candidature; votre candidature; modalités de candidature; envoyer sa candidature; déposer votre candidature; contact; contacts; contactez-nous; nous contacter; intéressé; intéressée; intéressé·e; intéressé(e); ça vous intéresse; ça t'intéresse; nous rejoindre; rejoignez-nous; rejoins-nous; date limite; date limite de candidature; date limite pour postuler; questions; des questions; comment nous rejoindre",
    process:
      "processus de recrutement; le processus de recrutement; notre processus de recrutement; process de recrutement; le process de recrutement; notre process de recrutement; processus; recrutement; étapes du recrutement; les étapes; les étapes du recrutement; étapes; déroulement des entretiens; entretiens; entretien; prochaines étapes; processus de sélection; calendrier; déroulé du recrutement; et après; la suite; processus d'entretien",
    team: "l'équipe; équipe; notre équipe; votre équipe; ton équipe; à propos de l'équipe; présentation de l'équipe; votre future équipe; nos valeurs; valeurs; notre culture; culture; comment on travaille; notre façon de travailler; vos interlocuteurs; rattachement; rattachement hiérarchique; équipe et environnement",
    schedule:
      "modalités; modalités de travail; modalités pratiques; les modalités; modalités du poste; modalités de la mission; conditions; les conditions; conditions de travail; conditions d'emploi; conditions du poste; environnement de travail; l'environnement de travail; cadre de travail; statut; contrat; type de contrat; type d'emploi; horaires; horaire; horaire de travail; horaires de travail; temps de travail; durée; durée du contrat; durée de la mission; date de début; prise de poste; date de prise de poste; démarrage; disponibilité; télétravail; rythme; rythme de travail; informations pratiques; infos pratiques; informations complémentaires sur le contrat",
    travel: "déplacements; déplacement; mobilité; déplacements à prévoir",
  },
  es: {
    employer:
      "sobre nosotros; sobre nosotras; acerca de nosotros; quiénes somos; quienes somos; la empresa; nuestra empresa; sobre la empresa; acerca de la empresa; sobre la compañía; la compañía; descripción de la empresa; empresa; nuestra historia; nuestra misión; qué hacemos; a qué nos dedicamos; conócenos; la organización; sobre la organización",
    role: "el puesto; puesto; sobre el puesto; acerca del puesto; descripción del puesto; descripción de la oferta; descripción del empleo; descripción; resumen; resumen del puesto; el rol; rol; tu rol; sobre el rol; acerca del rol; la posición; sobre la posición; la oportunidad; objetivo del puesto; propósito del puesto; la oferta; la vacante; descripción de la vacante; contexto",
    responsibilities:
      "responsabilidades; tus responsabilidades; sus responsabilidades; principales responsabilidades; responsabilidades principales; responsabilidades clave; funciones; tus funciones; funciones principales; principales funciones; funciones y responsabilidades; funciones del puesto; tareas; tus tareas; tareas principales; principales tareas; tareas a realizar; qué harás; lo que harás; qué vas a hacer; qué harás en tu día a día; tu día a día; en tu día a día; tu misión; la misión; misión; misión del puesto; actividades; actividades principales; objetivos; cuáles serán tus funciones; cuál será tu misión; qué esperamos de ti; tu impacto",
    requirements:
      "requisitos; requisitos mínimos; requisitos del puesto; requisitos imprescindibles; requisitos indispensables; requisitos obligatorios; requerimientos; requerimiento; perfil; tu perfil; el perfil; perfil buscado; perfil requerido; perfil del candidato; perfil profesional; qué buscamos; lo que buscamos; a quién buscamos; buscamos; qué necesitamos; qué necesitas; qué pedimos; qué te pedimos; se requiere; requerido; requeridos; imprescindible; indispensable; excluyente; sobre ti; acerca de ti; quién eres; eres; tienes; experiencia; tu experiencia; experiencia requerida; formación; formación académica; formación y experiencia; estudios; educación; conocimientos; conocimientos técnicos; conocimientos requeridos; habilidades; tus habilidades; habilidades requeridas; competencias; competencias requeridas; aptitudes; cualificaciones; calificaciones; idiomas; qué aportas; lo que aportas; condiciones de acceso",
    preferred:
      "deseable; deseables; se valorará; se valora; valorable; valorables; valoramos; requisitos deseables; requisitos valorables; requisitos valorados; requisitos opcionales; sería un plus; será un plus; es un plus; un plus; plus; puntos extra; deseado; preferible; preferente; se valorará positivamente; valoraremos; opcional; no excluyente; conocimientos deseables; extra",
    technology:
      "tecnologías; nuestro stack; stack tecnológico; entorno tecnológico; entorno técnico; herramientas; tecnología; nuestras tecnologías; stack técnico; el stack",
    highlights:
      "por qué nosotros; por qué unirte; por qué unirte a nosotros; por qué trabajar con nosotros; por qué trabajar aquí; por qué elegirnos; qué nos hace únicos; qué nos hace diferentes; qué hace único este puesto; desarrollo profesional; plan de carrera",
    pay: "salario; el salario; sueldo; remuneración; retribución; compensación; rango salarial; banda salarial; salario bruto anual; honorarios; paquete salarial; salario y beneficios; condiciones económicas; condiciones salariales",
    benefits:
      "beneficios; tus beneficios; nuestros beneficios; beneficios sociales; beneficios y ventajas; ventajas; qué ofrecemos; que ofrecemos; lo que ofrecemos; qué te ofrecemos; lo que te ofrecemos; ofrecemos; te ofrecemos; se ofrece; nuestra oferta; prestaciones; prestaciones de ley; paquete salarial; salario y beneficios; qué obtendrás; por qué unirte a nosotros; por qué trabajar con nosotros; ¿qué hay para ti?",
    commitment:
      "nuestro compromiso; compromiso; igualdad de oportunidades; diversidad; diversidad e inclusión; diversidad, equidad e inclusión; inclusión; igualdad; política de igualdad; no discriminación; inclusión y diversidad",
    accommodation:
      "accesibilidad; ajustes razonables; adaptaciones; discapacidad; adaptaciones razonables; personas con discapacidad",
    eligibility:
      "elegibilidad; permiso de trabajo; autorización de trabajo; requisitos legales; nacionalidad; quién puede aplicar; visado; visa",
    apply:
      "cómo aplicar; cómo participar; como aplicar; para aplicar; aplicar; aplica; aplica ahora; aplica aquí; cómo postular; cómo postularse; cómo postularte; para postular; postular; postúlate; postulación; postulaciones; inscríbete; inscripción; cómo inscribirse; solicitud; solicitudes; cómo solicitar; candidatura; envía tu cv; envíanos tu cv; contacto; te interesa; te interesa la oferta; interesado; interesados; fecha límite; fecha de cierre; únete; únete a nosotros; preguntas",
    process:
      "proceso de selección; el proceso de selección; nuestro proceso de selección; proceso; selección; proceso de contratación; proceso de entrevistas; entrevistas; próximos pasos; siguientes pasos; etapas del proceso; fases del proceso; cómo es el proceso; cómo es el proceso de selección; qué sigue",
    team: "el equipo; equipo; nuestro equipo; tu equipo; sobre el equipo; acerca del equipo; conoce al equipo; nuestros valores; valores; nuestra cultura; cultura; cómo trabajamos; reporta a; dependencia; con quién trabajarás",
    schedule:
      "horario; horarios; horario laboral; horario de trabajo; jornada; jornada laboral; tipo de jornada; condiciones; condiciones laborales; condiciones de trabajo; contrato; tipo de contrato; tipo de empleo; tipo de contratación; contratación; modalidad; modalidad de trabajo; modalidad de contratación; duración; fecha de inicio; incorporación; disponibilidad; turno; turnos; teletrabajo",
    travel: "viajes; disponibilidad para viajar; desplazamientos",
  },
  nl: {
    employer:
      "over ons; wie zijn wij; wie zijn we; wie we zijn; wie wij zijn; dit zijn wij; wij zijn; over het bedrijf; ons bedrijf; het bedrijf; de organisatie; onze organisatie; over de organisatie; bedrijfsprofiel; bedrijfsomschrijving; wat wij doen; wat we doen; wat doen wij; onze missie; jouw werkgever; de werkgever",
    role: "de functie; functie; over de functie; functieomschrijving; functiebeschrijving; functie-inhoud; de rol; jouw rol; je rol; over de rol; de baan; de vacature; vacatureomschrijving; de opdracht; opdracht; opdrachtomschrijving; omschrijving; samenvatting; jouw functie; in het kort; de positie; context",
    responsibilities:
      "functieomschrijving; functiebeschrijving; wat ga je doen; wat ga jij doen; wat je gaat doen; dit ga je doen; dit ga jij doen; wat doe je; wat doe je dan; wat jij doet; jouw taken; je taken; taken; taken en verantwoordelijkheden; werkzaamheden; jouw werkzaamheden; je werkzaamheden; verantwoordelijkheden; jouw verantwoordelijkheden; je verantwoordelijkheden; hoofdtaken; kerntaken; jouw missie; jouw uitdaging; jouw impact; jouw werkdag; jouw bijdrage; resultaatgebieden; waar ga je aan werken; wat staat je te doen; wat kun je verwachten",
    requirements:
      "wat breng je mee; wat breng jij mee; wat neem je mee; wat neem jij mee; dit breng je mee; dit breng jij mee; dit neem je mee; dit neem jij mee; wat jij meebrengt; dit ben jij; wie ben jij; wie ben je; jij bent; jij hebt; je bent; je hebt; over jou; wie zoeken wij; wie zoeken we; wie we zoeken; wie wij zoeken; wij zoeken; wat zoeken wij; wat zoeken we; wat we zoeken; wat wij zoeken; wat vragen wij; wat vragen we; wij vragen; wat we vragen; wat wij vragen; wat we van je vragen; jouw profiel; je profiel; profiel; functieprofiel; functie-eisen; functievereisten; eisen; de eisen; vereisten; jouw kwaliteiten; jouw talenten; jouw ervaring; ervaring; opleiding; competenties; jouw competenties; vaardigheden; jouw vaardigheden; kennis; kennis en ervaring; kwalificaties; wat heb je nodig; dit heb je in huis; wat heb je in huis; wat heb jij in huis; wie jij bent; harde eisen; knock-out criteria; opleiding en ervaring; dit vragen wij",
    preferred:
      "pré; een pré; pre; wensen; gewenst; is een pré; is een pre; leuk als; mooi meegenomen; pluspunten; bij voorkeur; bonuspunten; extra",
    technology: "technologie; technologieën; tech stack; onze stack; onze tools; technische omgeving",
    highlights:
      "waarom wij; waarom bij ons; waarom kiezen voor ons; waarom werken bij ons; daarom wij; waarom deze baan; waarom je bij ons wilt werken; jouw ontwikkeling; doorgroeimogelijkheden",
    pay: "salaris; jouw salaris; je salaris; beloning; salarisindicatie; salarisschaal; loon; uurloon; uurtarief; tarief; vergoeding; schaal; salaris en arbeidsvoorwaarden",
    benefits:
      "wat bieden wij; wat bieden wij jou; wat bieden we; wat bieden we jou; wat bieden we je; wat bieden wij je; dit bieden wij; dit bieden wij jou; dit bieden we jou; dit bieden we; wij bieden; we bieden; wij bieden jou; wat wij bieden; wat wij jou bieden; wat we bieden; wat we jou bieden; wat we je bieden; ons aanbod; het aanbod; aanbod; arbeidsvoorwaarden; onze arbeidsvoorwaarden; jouw arbeidsvoorwaarden; secundaire arbeidsvoorwaarden; voordelen; jouw voordelen; wat krijg je; dit krijg je; wat krijg je ervoor terug; wat krijg je van ons; dit krijg jij; wat je krijgt; wat staat er tegenover; extra's; salaris en arbeidsvoorwaarden; wat je van ons krijgt; jij krijgt; waar kun je op rekenen; hier kun je op rekenen",
    commitment:
      "diversiteit; diversiteit en inclusie; diversiteit & inclusie; inclusie; inclusiviteit; gelijke kansen; onze belofte; diversiteit en inclusiviteit; inclusie en diversiteit",
    accommodation: "toegankelijkheid; redelijke aanpassingen; aanpassingen; arbeidsbeperking",
    eligibility: "werkvergunning; screening; vog; verklaring omtrent het gedrag; veiligheidsonderzoek; integriteit",
    apply:
      "solliciteren; solliciteer; solliciteer nu; solliciteer direct; direct solliciteren; hoe solliciteer je; hoe solliciteren; sollicitatie; reageren; reageer; interesse; geïnteresseerd; enthousiast; contact; contactpersoon; contactgegevens; meer informatie; meer weten; vragen; heb je vragen; sluitingsdatum; word jij onze nieuwe collega; iets voor jou; is dit iets voor jou; zo solliciteer je; jouw sollicitatie",
    process:
      "sollicitatieprocedure; sollicitatieproces; de sollicitatieprocedure; het sollicitatieproces; onze sollicitatieprocedure; procedure; selectieprocedure; de procedure; hoe verloopt de procedure; wervingsproces; volgende stappen; hoe gaat het verder; hoe nu verder; de volgende stappen",
    team: "het team; jouw team; je team; ons team; over het team; team; jouw collega's; je collega's; met wie werk je samen; onze cultuur; onze waarden; de afdeling; jouw afdeling; waar kom je te werken; waar ga je werken; hier ga je werken; met wie ga je werken",
    schedule:
      "werktijden; werkuren; uren; aantal uren; uren per week; rooster; dienstverband; contract; contractvorm; soort contract; soort dienstverband; startdatum; looptijd; duur; werkomstandigheden; werkomgeving; beschikbaarheid",
    travel: "reizen; reisbereidheid",
  },
  pl: {
    employer:
      "o nas; o firmie; o naszej firmie; kim jesteśmy; kim my jesteśmy; nasza firma; firma; o pracodawcy; pracodawca; o organizacji; opis firmy; czym się zajmujemy; co robimy; nasza misja; poznaj nas; kilka słów o nas; nasza historia; o spółce",
    role: "o stanowisku; stanowisko; opis stanowiska; o roli; rola; twoja rola; o pracy; opis stanowiska pracy; opis oferty; opis; podsumowanie; o ofercie; cel stanowiska; główny cel stanowiska; o projekcie; projekt; opis projektu",
    responsibilities:
      "obowiązki; twoje obowiązki; zakres obowiązków; twój zakres obowiązków; główne obowiązki; opis obowiązków; kluczowe obowiązki; zadania; twoje zadania; główne zadania; zakres zadań; twoje główne zadania; kluczowe zadania; czym będziesz się zajmować; czym będziesz się u nas zajmować; co będziesz robić; co będziesz u nas robić; za co będziesz odpowiadać; za co będziesz odpowiedzialny; odpowiedzialność; twoja odpowiedzialność; zakres odpowiedzialności; odpowiedzialności; twój dzień; twoja misja; wyzwania; oczekiwane rezultaty; do twoich zadań będzie należeć; do twoich obowiązków będzie należeć; jak będzie wyglądał twój dzień",
    requirements:
      "wymagania; nasze wymagania; oczekiwania; nasze oczekiwania; wymagania konieczne; wymagania obowiązkowe; wymagania niezbędne; wymagania podstawowe; wymagania formalne; czego oczekujemy; oczekujemy; czego wymagamy; wymagamy; kogo szukamy; szukamy; szukamy osoby; kogo poszukujemy; poszukujemy; twój profil; profil; profil kandydata; profil kandydatki; o tobie; kim jesteś; to ty; kwalifikacje; twoje kwalifikacje; umiejętności; twoje umiejętności; kompetencje; doświadczenie; twoje doświadczenie; wykształcenie; wiedza; czego potrzebujesz; co powinieneś umieć; co wnosisz; co musisz mieć; niezbędne; konieczne; języki; znajomość języków; posiadasz; masz; jesteś; ta oferta jest dla ciebie jeśli; ta rola jest dla ciebie jeśli; aplikuj jeśli",
    preferred:
      "mile widziane; dodatkowe atuty; dodatkowym atutem będzie; dodatkowym atutem będą; atutem będzie; atutem będą; atuty; będzie plusem; będzie dodatkowym atutem; wymagania dodatkowe; wymagania pożądane; dodatkowe wymagania; pożądane; dodatkowo cenimy; nice to have; plusem będzie; plusy; docenimy; dodatkowym plusem będzie; wymagania mile widziane; dodatkowe umiejętności",
    technology:
      "technologie; technologie których używamy; nasze technologie; stos technologiczny; nasz stack; narzędzia; nasze narzędzia; środowisko techniczne; środowisko technologiczne; stack technologiczny",
    highlights:
      "dlaczego my; dlaczego warto; dlaczego warto do nas dołączyć; dlaczego warto z nami pracować; dlaczego warto u nas pracować; co nas wyróżnia; rozwój; możliwości rozwoju; ścieżka kariery",
    pay: "wynagrodzenie; twoje wynagrodzenie; płaca; pensja; stawka; widełki; widełki płacowe; widełki wynagrodzenia; zarobki; wynagrodzenie i benefity; warunki finansowe; przedział wynagrodzenia; proponowane wynagrodzenie",
    benefits:
      "benefity; nasze benefity; twoje benefity; co oferujemy; oferujemy; to oferujemy; oferujemy ci; co ci oferujemy; nasza oferta; oferta; w zamian oferujemy; korzyści; twoje korzyści; świadczenia; świadczenia dodatkowe; świadczenia pozapłacowe; zapewniamy; co zyskasz; co zyskujesz; zyskujesz; co dla ciebie mamy; co mamy dla ciebie; gwarantujemy; pakiet benefitów; wynagrodzenie i benefity; dlaczego warto do nas dołączyć; dodatkowe benefity; co możemy ci zaoferować",
    commitment:
      "różnorodność; równość szans; równe szanse; różnorodność i inkluzywność; różnorodność i włączanie; nasze zobowiązanie; nasze zobowiązania; polityka równości; inkluzywność; różnorodność, równość i włączenie; równe traktowanie",
    accommodation: "dostępność; racjonalne usprawnienia; osoby z niepełnosprawnościami; dostosowania",
    eligibility: "pozwolenie na pracę; uprawnienia; poświadczenie bezpieczeństwa; wymogi prawne; zezwolenie na pracę",
    apply:
      "jak aplikować; aplikuj; aplikuj teraz; aplikowanie; aplikacja; jak się zgłosić; zgłoszenia; sposób aplikowania; zainteresowany; zainteresowana; zainteresowany ofertą; zainteresowani; kontakt; skontaktuj się z nami; termin składania; termin składania dokumentów; termin składania aplikacji; termin aplikowania; wymagane dokumenty; dokumenty; dołącz do nas; pytania; masz pytania; wyślij cv; prześlij cv; miejsce składania dokumentów",
    process:
      "proces rekrutacji; proces rekrutacyjny; nasz proces rekrutacji; nasz proces rekrutacyjny; rekrutacja; jak wygląda rekrutacja; jak wygląda proces rekrutacji; przebieg rekrutacji; etapy rekrutacji; etapy procesu; kolejne kroki; następne kroki; co dalej; rozmowa kwalifikacyjna",
    team: "zespół; o zespole; nasz zespół; twój zespół; poznaj zespół; nasze wartości; wartości; nasza kultura; kultura organizacyjna; kultura pracy; jak pracujemy; z kim będziesz pracować; w zespole",
    schedule:
      "godziny pracy; czas pracy; grafik; wymiar pracy; wymiar etatu; wymiar czasu pracy; warunki pracy; warunki zatrudnienia; warunki; forma zatrudnienia; rodzaj umowy; umowa; typ umowy; forma współpracy; tryb pracy; data rozpoczęcia; system pracy; środowisko pracy; warunki współpracy; zmiany",
    travel: "podróże; podróże służbowe; wyjazdy służbowe; delegacje; gotowość do podróży",
  },
  it: {
    employer:
      "chi siamo; su di noi; l'azienda; la nostra azienda; la società; azienda; descrizione azienda; descrizione dell'azienda; profilo aziendale; cosa facciamo; la nostra missione; la nostra storia; conosciamoci",
    role: "il ruolo; ruolo; il tuo ruolo; la posizione; posizione; descrizione del ruolo; descrizione della posizione; descrizione del lavoro; l'opportunità; descrizione; descrizione dell'offerta; l'offerta; sul ruolo; il lavoro; panoramica",
    responsibilities:
      "responsabilità; le tue responsabilità; principali responsabilità; responsabilità principali; attività; le tue attività; attività principali; principali attività; mansioni; mansioni principali; compiti; i tuoi compiti; cosa farai; di cosa ti occuperai; di che cosa ti occuperai; cosa ti aspetta; la tua missione; la tua giornata; obiettivi; ti occuperai di; responsabilità e attività",
    requirements:
      "requisiti; requisiti indispensabili; requisiti obbligatori; requisiti richiesti; requisiti minimi; requisiti necessari; i requisiti; profilo; il tuo profilo; profilo ricercato; profilo richiesto; il profilo; chi cerchiamo; cosa cerchiamo; chi stiamo cercando; cosa stiamo cercando; cerchiamo; competenze; competenze richieste; competenze tecniche; le tue competenze; esperienza; esperienza richiesta; formazione; titolo di studio; istruzione; qualifiche; chi sei; sei tu; su di te; parlaci di te; conoscenze; capacità; cosa ti serve; cosa richiediamo; cosa porti; lingue; caratteristiche richieste",
    preferred:
      "requisiti preferenziali; preferenziali; preferenziale; requisiti desiderabili; gradito; graditi; è gradito; costituisce titolo preferenziale; titoli preferenziali; competenze preferenziali; sarà considerato un plus; costituirà un plus; plus; nice to have; requisiti facoltativi; gradita; apprezzato",
    technology:
      "tecnologie; stack tecnologico; il nostro stack; ambiente tecnico; strumenti; stack tecnico; ambiente tecnologico",
    highlights:
      "perché noi; perché unirti a noi; perché scegliere noi; perché scegliere; perché lavorare con noi; perché sceglierci; cosa ci rende unici; crescita professionale",
    pay: "retribuzione; stipendio; compenso; ral; inquadramento; inquadramento e retribuzione; trattamento economico; retribuzione e benefit; paga; range retributivo",
    benefits:
      "cosa offriamo; cosa ti offriamo; offriamo; ti offriamo; si offre; la nostra offerta; benefit; i benefit; i nostri benefit; i tuoi benefit; vantaggi; i tuoi vantaggi; retribuzione e benefit; welfare; welfare aziendale; perché unirti a noi; benefici; benefit aziendali",
    commitment:
      "il nostro impegno; pari opportunità; diversità; diversità e inclusione; inclusione; diversità, equità e inclusione; parità di genere; inclusione e diversità",
    accommodation: "accessibilità; categorie protette; disabilità; accomodamenti ragionevoli",
    eligibility: "permesso di lavoro; requisiti legali; autorizzazione al lavoro; cittadinanza",
    apply:
      "come candidarsi; come candidarti; candidati; candidati ora; candidatura; candidature; per candidarsi; per candidarti; invia la tua candidatura; contatti; contatto; interessato; sei interessato; ti interessa; scadenza; unisciti a noi; domande; invia il tuo cv",
    process:
      "processo di selezione; il processo di selezione; iter di selezione; selezione; fasi di selezione; prossimi passi; colloqui; il nostro processo di selezione; come funziona la selezione; processo; iter selettivo",
    team: "il team; il tuo team; il nostro team; la squadra; i nostri valori; valori; la nostra cultura; cultura; come lavoriamo; con chi lavorerai",
    schedule:
      "orario; orario di lavoro; orari; orari di lavoro; contratto; tipo di contratto; tipologia contrattuale; tipologia di contratto; condizioni; condizioni di lavoro; ambiente di lavoro; durata; data di inizio; disponibilità; turni; modalità di lavoro",
    travel: "trasferte; viaggi; disponibilità a trasferte; disponibilità a viaggiare",
  },
  pt: {
    employer:
      "sobre nós; quem somos; nossa empresa; a nossa empresa; a empresa; sobre a empresa; empresa; o que fazemos; nossa história; nossa missão; a nossa missão; descrição da empresa; sobre a companhia; conheça a empresa; conheça-nos; sobre o cliente",
    role: "descrição da vaga; descrição; a vaga; vaga; sobre a vaga; sobre o cargo; sobre a posição; sobre a função; a função; o cargo; cargo; o papel; seu papel; a posição; a oportunidade; descrição do cargo; descrição da função; resumo; resumo da vaga; descrição do trabalho; contexto",
    responsibilities:
      "responsabilidades; suas responsabilidades; as suas responsabilidades; principais responsabilidades; responsabilidades principais; atribuições; principais atribuições; responsabilidades e atribuições; atividades; principais atividades; suas atividades; tarefas; funções; principais funções; o que você vai fazer; o que você fará; o que vais fazer; o que irá fazer; seu dia a dia; dia a dia; no dia a dia; seus desafios; desafios; sua missão; a tua missão; objetivos; o que esperamos de você; como será o seu dia a dia",
    requirements:
      "requisitos; requisitos obrigatórios; requisitos mínimos; requisitos necessários; requisitos técnicos; requisitos da vaga; requisitos e qualificações; pré-requisitos; obrigatório; obrigatórios; perfil; o seu perfil; seu perfil; perfil desejado; perfil procurado; perfil do candidato; quem procuramos; o que procuramos; o que buscamos; quem buscamos; quem estamos procurando; buscamos; procuramos; o que precisa; o que você precisa; o que você precisa ter; qualificações; experiência; experiências; formação; formação acadêmica; formação académica; escolaridade; conhecimentos; conhecimentos necessários; conhecimentos técnicos; habilidades; competências; competências técnicas; sobre você; sobre ti; quem você é; quem és; idiomas; o que esperamos; exigências",
    preferred:
      "requisitos desejáveis; desejável; desejáveis; diferenciais; diferencial; requisitos diferenciais; será um diferencial; é um diferencial; seria um diferencial; serão diferenciais; valorizamos; valoriza-se; conhecimentos desejáveis; qualificações desejáveis; plus; será um plus; preferencial; preferenciais; fatores preferenciais; opcional; habilidades desejáveis",
    technology:
      "tecnologias; nossa stack; stack; stack tecnológica; stack tecnológico; ferramentas; ambiente técnico; tecnologia; nossas tecnologias",
    highlights:
      "por que trabalhar conosco; por que trabalhar com a gente; por que se juntar a nós; porquê nós; por que nós; porque nós; o que nos torna únicos; o que nos diferencia; desenvolvimento profissional; plano de carreira",
    pay: "salário; remuneração; faixa salarial; salário e benefícios; remuneração e benefícios; vencimento; pretensão salarial; compensação; bolsa; bolsa auxílio; valor",
    benefits:
      "benefícios; nossos benefícios; seus benefícios; os nossos benefícios; o que oferecemos; que oferecemos; oferecemos; o que temos para oferecer; nossa oferta; a nossa oferta; vantagens; regalias; salário e benefícios; remuneração e benefícios; por que trabalhar conosco; o que você ganha; o que vais ganhar; o que te oferecemos; pacote de benefícios",
    commitment:
      "nosso compromisso; o nosso compromisso; compromisso; igualdade de oportunidades; diversidade; diversidade e inclusão; inclusão; diversidade, equidade e inclusão; inclusão e diversidade",
    accommodation: "acessibilidade; pcd; pessoas com deficiência; adaptações razoáveis; vaga para pcd",
    eligibility: "elegibilidade; autorização de trabalho; visto; visto de trabalho; requisitos legais",
    apply:
      "como se candidatar; como candidatar; como candidatar-se; como te candidatares; para se candidatar; candidatar; candidate-se; candidatura; candidaturas; inscrição; inscrições; inscreva-se; como se inscrever; contato; contatos; contacto; contactos; interessado; interessados; tem interesse; prazo; prazo de candidatura; envie seu currículo; perguntas; dúvidas; junte-se a nós",
    process:
      "processo seletivo; o processo seletivo; nosso processo seletivo; processo de seleção; processo de recrutamento; etapas; etapas do processo; etapas do processo seletivo; próximos passos; entrevistas; seleção; como funciona o processo; processo; fases do processo; próximas etapas",
    team: "o time; a equipe; nossa equipe; nosso time; sua equipe; seu time; equipa; equipe; a equipa; a nossa equipa; sobre o time; sobre a equipe; sobre a equipa; nossos valores; valores; nossa cultura; cultura; como trabalhamos; com quem você vai trabalhar",
    schedule:
      "horário; horário de trabalho; horários; jornada; jornada de trabalho; carga horária; contratação; tipo de contratação; regime de contratação; forma de contratação; modelo de contratação; contrato; tipo de contrato; tipo de vaga; regime; regime de trabalho; modelo de trabalho; condições; condições de trabalho; duração; início; data de início; nível; disponibilidade; turno; ambiente de trabalho",
    travel: "viagens; disponibilidade para viagens; disponibilidade para viajar; deslocações",
  },
  ru: {
    employer:
      "о нас; о компании; кто мы; наша компания; компания; мы; чем мы занимаемся; что мы делаем; наша миссия; о работодателе; о продукте; наш продукт",
    role: "о вакансии; вакансия; описание вакансии; о роли; роль; должность; о позиции; позиция; описание; о проекте; проект; о работе",
    responsibilities:
      "обязанности; ваши обязанности; твои обязанности; основные обязанности; должностные обязанности; задачи; ваши задачи; твои задачи; основные задачи; чем предстоит заниматься; что предстоит делать; что нужно делать; что надо делать; что делать; чем вы будете заниматься; чем ты будешь заниматься; что вы будете делать; что ты будешь делать; вам предстоит; тебе предстоит; зона ответственности; функционал; предстоящие задачи; какие задачи вас ждут; какие задачи тебя ждут",
    requirements:
      "требования; наши требования; основные требования; обязательные требования; требования к кандидату; мы ожидаем; мы ждем; что мы ждем; что мы ждем от вас; что мы ждем от тебя; ожидания; наши ожидания; ожидания от кандидата; что мы ожидаем; мы ищем; кого мы ищем; кого ищем; кто нам нужен; кто нужен; вы; о вас; о тебе; нам важно; для нас важно; что для нас важно; навыки; ключевые навыки; необходимые навыки; опыт; опыт работы; образование; знания; квалификация; обязательно; необходимо; что нужно; ваш профиль; портрет кандидата",
    preferred:
      "будет плюсом; будет большим плюсом; желательно; плюсом будет; большим плюсом будет; будет преимуществом; преимуществом будет; как плюс; плюсы; пожелания; дополнительно; приветствуется; необязательно; желательные навыки; дополнительным плюсом будет; круто если; преимущества кандидата",
    technology:
      "технологический стек; стек; наш стек; стек технологий; технологии; инструменты; наши технологии; технический стек; используемые технологии",
    highlights:
      "почему мы; почему у нас; почему стоит работать у нас; почему стоит присоединиться; чем мы отличаемся; развитие; карьерный рост",
    pay: "зарплата; заработная плата; оплата; оплата труда; доход; вознаграждение; зп; вилка; зарплатная вилка; ставка; оклад",
    benefits:
      "мы предлагаем; что мы предлагаем; предлагаем; что предлагаем; условия и бонусы; бонусы; бенефиты; преимущества; наши преимущества; льготы; плюшки; соцпакет; социальный пакет; что вы получите; что ты получишь; что мы даем; мы даем; от нас; с нас; с нашей стороны; взамен",
    commitment: "равные возможности; разнообразие; разнообразие и инклюзивность; наши обязательства; инклюзивность",
    accommodation: "доступность; доступная среда",
    eligibility: "разрешение на работу; гражданство; допуск",
    apply:
      "контакты; контакт; как откликнуться; откликнуться; отклик; как подать заявку; подать заявку; куда писать; куда отправлять резюме; связаться с нами; резюме; интересно; заинтересовались; вопросы; как связаться; присоединяйтесь; присоединяйся; пишите",
    process:
      "этапы отбора; процесс отбора; этапы; отбор; собеседование; этапы собеседования; процесс найма; как проходит отбор; следующие шаги; этапы найма; как устроен процесс; что дальше; как мы нанимаем",
    team: "команда; о команде; наша команда; ваша команда; наши ценности; ценности; культура; наша культура; как мы работаем; с кем предстоит работать; твоя команда",
    schedule:
      "условия; условия работы; график; график работы; рабочий график; занятость; тип занятости; режим работы; формат работы; условия труда; рабочее время; формат; оформление",
    travel: "командировки; готовность к командировкам",
  },
  zh: {
    employer: "公司介绍; 团队介绍; 公司/团队介绍; 关于我们; 公司简介; 我们是谁; 公司",
    role: "职位描述; 岗位描述; 工作描述; 职位介绍; 岗位介绍",
    responsibilities: "岗位职责; 工作职责; 职责; 工作内容; 主要职责; 职责描述",
    requirements: "岗位要求; 任职要求; 职位要求; 要求; 任职资格; 招聘要求; 技能要求",
    preferred: "加分项; 优先; 优先考虑; 优先条件",
    technology: "技术栈; 技术环境",
    highlights: "岗位亮点; 职位亮点",
    pay: "薪资; 薪酬; 薪资福利; 薪资福利待遇; 薪资待遇; 薪酬福利; 待遇; 工资",
    benefits: "福利; 福利待遇; 薪资福利; 薪资福利待遇; 薪酬福利; 员工福利; 我们提供",
    apply: "联系方式; 申请方式; 投递方式; 如何申请; 应聘方式; 简历投递; 投递邮箱",
    process: "面试流程; 招聘流程",
    team: "团队; 关于团队; 我们的团队",
    schedule: "工作性质; 工作时间; 工作方式; 工作制度",
  },
};

/** Topics that have no section of their own, and look-alikes: they make no section, yet may share a heading with one that does. */
export const otherTopics: string =
  "location; locations; equity; work location; job location; place of work; place; where; address; location of position; office; offices; our offices; notes; note; please note; disclaimer; disclaimers; additional information; other information; additional info; other info; information; info; basic information; faq; faqs; links; details; other; miscellaneous; title; job title; date; mission; vision; where you will work; department; industry; category; number of vacancies; vacancies; our experience; business requirements; product requirements; system requirements; functional requirements; customer requirements; customer benefits; user benefits; product benefits; client benefits; social benefits of our work; lieu; localisation; standort; arbeitsort; einsatzort; ort; ubicación; lugar; lugar de trabajo; localización; standplaats; locatie; werklocatie; lokalizacja; miejsce pracy; sede; sede di lavoro; luogo; luogo di lavoro; local; localização; local de trabalho; место работы; адрес; локация; 地点; 工作地点; 备注";

/**
 * Names that take their meaning from the section around them: inside "Nice to have", "Skills" are those that are nice to have; inside
 * "Benefits", "You will have:" is about benefits.
 */
export const weakNames: string =
  "you will have; you have; you are; you; you bring; you need; you must; you must have; you should have; you possess; you can expect; we expect; we require; we are looking for; we are seeking; ideal candidates have; ideally; plus; ability to; knowledge of; skill in; experience; experience with; experience in; skills; skill; education; knowledge; abilities; training; certifications; certificates; languages; tools; technologies; technology; software; systems; required; essential; conditions; expertise; competencies; qualities; attributes; technical skills; soft skills; hard skills; key skills; vous; vous êtes; vous avez; tu es; tu as; compétences; formation; expérience; langues; du bist; du hast; erfahrung; kenntnisse; ausbildung; eres; tienes; experiencia; conocimientos; formación; idiomas; je bent; je hebt; ervaring; opleiding; kennis; masz; jesteś; doświadczenie; wykształcenie; języki; esperienza; competenze; lingue; formazione; experiência; conhecimentos; опыт; навыки; знания; образование";

/** Words that may be before a name without changing what it is about, by what they do: pointing, weighing, saying whose. */
export const leadingWords: string =
  "a; an; here; is; the; our; your; my; this; these; some; more; key; main; core; primary; major; principal; critical; important; general; specific; overall; full; complete; current; typical; daily; regular; ongoing; additional; other; further; minimum; basic; mandatory; required; essential; necessary; job; role; position; company; employee; candidate; applicant; work; professional; personal; special; quick; brief; short; summary of; list of; description of; overview of; details of; examples of; as well as; le; la; les; l; vos; votre; tes; ton; nos; notre; der; die; das; dein; deine; ihr; ihre; unser; unsere; wichtigste; el; los; las; tu; tus; su; sus; nuestro; nuestra; nuestros; nuestras; principales; het; de; jouw; je; ons; onze; twoje; twój; nasz; nasze; główne; il; lo; gli; i; tuo; tua; tuoi; tue; nostro; nostra; o; os; as; seu; sua; seus; suas; nosso; nossa; наш; наша; наши; ваш; ваша; ваши; твой; твои; основные; ключевые";

/** Wordings with a part that anyone fills in differently. They are tried on folded words (lower case, no marks) after the fixed names. */
export const sectionPatterns: readonly { readonly kind: SectionKind; readonly pattern: RegExp }[] = [
  {
    kind: "eligibility",
    pattern:
      /^(?:legal|citizenship|visa|security|clearance|work authori[sz]ation|eligibility|employment|residency|vaccination|licensing|background)(?: and)?(?: \S+){0,2} (?:requirements?|authori[sz]ations?|eligibility|information|checks?)$/,
  },
  {
    kind: "eligibility",
    pattern: /^(?:legal )?(?:authori[sz]ation|authori[sz]ed|eligibility|eligible|right) to work\b/,
  },
  { kind: "travel", pattern: /^(?:\S+ )?travel (?:requirements?|expectations?|required|needed|involved)$/ },
  {
    kind: "commitment",
    pattern:
      /\b(?:equal (?:employment )?opportunit(?:y|ies)|diversity (?:equity|and|at|in)\b|non ?discrimination|affirmative action)/,
  },
  {
    kind: "commitment",
    pattern: /^(?:our )?commitment to (?:\S+ ){0,4}(?:diversity|inclusion|equity|equality|belonging|dei)\b/,
  },
  { kind: "accommodation", pattern: /\breasonable (?:accommodations?|adjustments?)\b/ },
  {
    kind: "preferred",
    pattern:
      /^(?:highly |strongly |also |other |additional |advanced |our )?(?:preferred|desired|desirable|nice to have|good to have|bonus|optional|advantageous|beneficial|valued)(?: \S+){0,3} (?:qualifications?|skills?|requirements?|experiences?|education|competenc(?:y|ies|es)|knowledge|attributes|abilities|credentials|certifications?|criteria|background|traits)$/,
  },
  {
    kind: "preferred",
    pattern:
      /^(?:\S+ ){0,3}(?:qualifications|skills|requirements|experience|education|knowledge) (?:preferred|desired|desirable|(?:that )?(?:is|are|would be) (?:a )?(?:plus|nice|bonus|preferred|desirable)|a plus)$/,
  },
  {
    kind: "preferred",
    pattern:
      /^(?:it is|it would be|it will be|these are|would be|what would be) (?:also )?(?:a |an )?(?:desirable|plus|bonus|great|nice|advantage|advantageous|beneficial|helpful)\b/,
  },
  { kind: "preferred", pattern: /^(?:bonus|extra|brownie) (?:points?|credit) (?:for|if)\b/ },
  { kind: "preferred", pattern: /^(?:we would|would) (?:love|like|be happy|be thrilled)(?: it)? (?:if|to see)\b/ },
  { kind: "preferred", pattern: /^(?:even better|ideally|bonus|nice to haves?) if you\b/ },
  {
    kind: "highlights",
    pattern:
      /^what (?:makes|is so special about|is special about|sets) (?:\S+ ){1,5}(?:unique|special|different|exciting|great|apart|interesting)$/,
  },
  {
    kind: "highlights",
    pattern:
      /^(?:\S+ )?(?:reasons|why) (?:to |you should |you will (?:love|enjoy) |you might love )?(?:work|working|join|joining|come|choose|love)(?: \S+){0,5}$/,
  },
  { kind: "benefits", pattern: /^(?:\d+ )?(?:reasons|why) (?:to |you should )?(?:work|join) (?:\S+ ?){1,4}$/ },
  {
    kind: "benefits",
    pattern:
      /^what (?:we|you) (?:will |can |do )?(?:offer|provide|give|get|receive|enjoy)(?: (?:you|in return|from us|to you|for you|as an employee|as a benefit|our \S+))?$/,
  },
  {
    kind: "benefits",
    pattern:
      /^(?:perks|benefits)(?: and (?:perks|benefits))? (?:include|we offer|you will (?:get|enjoy|receive)|for you|of (?:working|joining)(?: \S+){1,4}|at a glance)$/,
  },
  {
    kind: "responsibilities",
    pattern:
      /^what (?:will )?you(?: will| would)? (?:be )?(?:do|doing|work on|working on|own|build|building|deliver|achieve|accomplish|lead|drive|manage|create|tackle|be responsible for|responsible for|contribute|help with)(?: (?:in|during|as|at|for|with|day|here|on|every)\b.{0,60})?$/,
  },
  {
    kind: "responsibilities",
    pattern:
      /^(?:in|as|on|within|during|over|working) .{1,80} you will(?: be)?(?: (?:responsible|accountable) for| expected to| asked to)?$/,
  },
  {
    kind: "responsibilities",
    pattern:
      /^you will(?: also)?(?: be)?(?: (?:responsible|accountable) for| expected to| asked to| working on| doing)?$/,
  },
  {
    kind: "responsibilities",
    pattern:
      /^(?:your |the |key |main |typical |specific |primary ){0,3}(?:duties|responsibilities|tasks)\b.{0,40}\binclud(?:e|es|ing)\b/,
  },
  { kind: "responsibilities", pattern: /^(?:key )?objective \d{1,2}\b/ },
  {
    kind: "responsibilities",
    pattern: /^(?:duties|responsibilities|tasks) (?:of|for|as|in) (?:the|this|a|an) .{1,40}$/,
  },
  { kind: "responsibilities", pattern: /^(?:your|the|in your) (?:first )?\d{0,3} ?(?:days|months|year)(?: \S+){0,4}$/ },
  { kind: "responsibilities", pattern: /^(?!social |corporate )(?:\S+ ){1,5}(?:responsibilities|duties)$/ },
  {
    kind: "requirements",
    pattern:
      /^what (?:will )?you(?: will| would| should| must)? (?:bring|need|have)(?: (?:to|in|for|with|as)\b.{0,50})?$/,
  },
  {
    kind: "requirements",
    pattern: /^(?:what|who) (?:we are|are we) (?:looking for|seeking|after|searching for)(?: (?:in|from)\b.{0,40})?$/,
  },
  {
    kind: "requirements",
    pattern:
      /^(?:the |our |an |some )?(?:ideal|successful|strong|qualified|right|perfect|best) (?:candidates?|applicants?|person|fit)\b.{0,50}$/,
  },
  {
    kind: "requirements",
    pattern:
      /^we are (?:looking for|seeking) (?:someone|people|candidates|a person|an individual|individuals)(?: (?:who|with|that)(?: .{1,30})?)?$/,
  },
  {
    kind: "requirements",
    pattern:
      /^you(?: will| may| might)? (?:be |are )?(?:a )?(?:great|good|strong|perfect|right)? ?(?:fit|match|thrive|succeed|have|need|bring|should have|must have)(?: (?:here|in this \S+))?(?: if(?: you)?)?$/,
  },
  {
    kind: "requirements",
    pattern:
      /^(?:requirements|qualifications|skills|experience|competencies) (?:of|for|needed for|required for|to) (?:the|this|a|an|be|apply) .{1,40}$/,
  },
  { kind: "requirements", pattern: /^(?!\S+ing )(?:\S+ ){1,5}(?:qualifications|requirements)$/ },
  {
    kind: "requirements",
    pattern:
      /^(?!(?:grow|develop|build|learn|share|new|your new|use|improve|expand|apply)\b)(?:\S+ ){1,3}(?:skills|competencies|abilities|prerequisites)(?: required| needed)?$/,
  },
  {
    kind: "requirements",
    pattern:
      /^(?:required|relevant|previous|prior|minimum|proven|professional|educational|academic|technical|specialized) (?:\S+ ){0,2}(?:experience|education|knowledge|background|training|certifications?)$/,
  },
  {
    kind: "apply",
    pattern:
      /^apply (?:now |here |online |today )?(?:to|for|as) (?:the|this|a|an|our) (?:\S+ ){0,4}(?:role|position|job|opportunity|post|vacancy)$/,
  },
  {
    kind: "apply",
    pattern:
      /^(?:how|where|ready|want|interested|to|please|when|click|sold|think|are)\b.{0,50}\bapply(?:ing)?(?: (?:now|here|online|today|below|via|by|for|to|with|at)\b.{0,40})?$/,
  },
  {
    kind: "process",
    pattern:
      /^(?:\S+ ){0,4}(?:hiring|interview|recruitment|recruiting|selection|evaluation|assessment|examination|screening) (?:process|steps|stages?|timeline|procedure|schedule|format|journey)(?: .{1,40})?$/,
  },
  {
    kind: "pay",
    pattern:
      /\b(?:salary|pay|compensation|wage|remuneration) (?:and \S+ )?(?:ranges?|bands?|scales?|grades?|details|information|transparency|rates?|disclosure|expectations?|structure)\b/,
  },
  {
    kind: "technology",
    pattern: /^(?:\S+ ){0,3}(?:tech|technology|technical) (?:stack|environment|landscape)(?: .{1,30})?$/,
  },
  { kind: "team", pattern: /^(?:about |meet |join )(?:\S+ ){1,5}(?:team|squad|crew)$/ },
  { kind: "team", pattern: /^(?:the|our|your) (?:\S+ ){1,4}(?:team|squad)$/ },
  {
    kind: "team",
    pattern:
      /^who (?:will )?you(?: will)? (?:be )?(?:work|working|report|reporting|collaborate|join|joining)(?:ing)? ?(?:with|to|alongside)?$/,
  },
  { kind: "role", pattern: /^about (?:\S+ ){1,7}(?:role|position|job|opportunity|assignment)(?: at .{1,40})?$/ },
  { kind: "role", pattern: /^(?:the|your|our) (?:\S+ ){1,5}(?:role|position|opportunity)$/ },
  { kind: "employer", pattern: /^(?:working|work|life) (?:at|for) .{1,40}$/ },
];

/** Words before the name of an employer: "About Acme", "Über die Acme", "À propos d'Acme". Tried on the words as written. */
export const aboutName: RegExp =
  /^(?:about|über|ueber|[àa] propos d(?:e|u|['’])|sobre|acerca de|over|chi è|o firmie|о компании|who is|introducing|welcome to|meet)(?:\s+|(?<=['’]))(?:(?:the|die|das|den|der|la|le|les|el|os|as|de|het)\s+)?(?<name>\S.{0,60})$/i;

/** Words that may follow a name without changing what it is about. */
export const trailingWords: RegExp =
  / (?:(?:for|of|in|within|about|to) (?:this|the|your|our) (?:new )?(?:role|position|job|opportunity|post|vacancy)|(?:in|at) a glance|(?:for|as) an? \S+(?: \S+){0,3}|at (?!least)\S+(?: \S+){0,3}|with us|here|section|include|includes|including|will include|are|required|needed|overview|summary|details|information|info|statement|list|below|as follows|bei uns|bij ons|van jou|chez nous|con nosotros|u nas|conosco|du poste|de la mission|del puesto|da vaga|del ruolo|voor deze functie|na stanowisku)$/;
