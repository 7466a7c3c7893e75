// News agencies and the forms in which reports credit them.

export interface Agency {
  /** How the credit is shown to the reader. */
  readonly name: string;
  /** Marks inside a dateline: "LONDON (Reuters) -". Compared without case. */
  readonly marks: readonly string[];
  /** Full names, as in bylines and publisher fields. Compared without case. */
  readonly names: readonly string[];
}

/** Agencies whose reports other publishers print. A mark that is also a common word stands in brackets only. */
export const AGENCIES: readonly Agency[] = [
  { name: 'AP', marks: ['AP', 'A.P.', 'ap'], names: ['Associated Press', 'AP News'] },
  {
    name: 'Reuters',
    marks: ['Reuters', 'رويترز', 'ロイター', '路透社', '路透', 'रॉयटर्स', 'Рейтер'],
    names: ['Reuters'],
  },
  {
    name: 'AFP',
    marks: ['AFP', 'أ ف ب', 'أ.ف.ب', 'فرانس برس', 'АФП', '法新社'],
    names: ['Agence France-Presse', 'AFP'],
  },
  { name: 'dpa', marks: ['dpa', 'dpa-AFX'], names: ['Deutsche Presse-Agentur', 'dpa'] },
  { name: 'EFE', marks: ['EFE'], names: ['Agencia EFE', 'EFE'] },
  { name: 'Europa Press', marks: ['Europa Press'], names: ['Europa Press'] },
  { name: 'Lusa', marks: ['Lusa'], names: ['Agência Lusa', 'Lusa'] },
  { name: 'ANSA', marks: ['ANSA'], names: ['ANSA', 'Agenzia ANSA'] },
  { name: 'UPI', marks: ['UPI'], names: ['United Press International', 'UPI'] },
  { name: 'PA', marks: ['PA'], names: ['Press Association', 'PA Media'] },
  { name: 'The Canadian Press', marks: ['CP', 'The Canadian Press'], names: ['Canadian Press'] },
  { name: 'AAP', marks: ['AAP'], names: ['Australian Associated Press'] },
  { name: 'APA', marks: ['APA'], names: ['Austria Presse Agentur'] },
  { name: 'Keystone-SDA', marks: ['sda', 'Keystone-SDA', 'ats'], names: ['Keystone-SDA', 'Keystone-ATS'] },
  { name: 'Belga', marks: ['Belga'], names: ['Belga'] },
  { name: 'ANP', marks: ['ANP'], names: ['Algemeen Nederlands Persbureau'] },
  { name: 'PTI', marks: ['PTI'], names: ['Press Trust of India', 'PTI'] },
  { name: 'ANI', marks: ['ANI'], names: ['Asian News International', 'ANI'] },
  { name: 'IANS', marks: ['IANS'], names: ['Indo-Asian News Service', 'IANS'] },
  { name: 'Xinhua', marks: ['Xinhua', '新华社', '新華社'], names: ['Xinhua', 'Xinhua News Agency'] },
  { name: 'Kyodo', marks: ['Kyodo', '共同', '共同通信'], names: ['Kyodo News'] },
  { name: 'Jiji Press', marks: ['Jiji Press', '時事'], names: ['Jiji Press'] },
  { name: 'Yonhap', marks: ['Yonhap'], names: ['Yonhap', 'Yonhap News Agency'] },
  { name: 'TASS', marks: ['TASS', 'ТАСС'], names: ['TASS', 'ТАСС'] },
  { name: 'RIA Novosti', marks: ['RIA Novosti', 'РИА Новости'], names: ['RIA Novosti', 'РИА Новости'] },
  { name: 'Interfax', marks: ['Interfax', 'Интерфакс'], names: ['Interfax', 'Интерфакс'] },
  { name: 'Anadolu', marks: ['AA', 'Anadolu'], names: ['Anadolu Agency'] },
];
