// Nouns that count the same people or things, so that "70 million subscribers" can be held against "75 million members".

/** Groups of one language: words in comparison form, groups separated by "|". Written for this product. */
const TABLES: Readonly<Record<string, string>> = {
  en: `subscriber subscribers member members user users customer customers|employee employees worker workers staff|people person persons residents inhabitants|shop shops store stores outlets branches|home homes house houses households|soldier soldiers troops servicemen|children kids|student students pupils`,
  de: `abonnenten abonnent mitglieder mitglied nutzer kunden kunde|mitarbeiter beschäftigte beschäftigten angestellte angestellten|menschen personen einwohner bewohner|filialen läden geschäfte|häuser wohnungen haushalte|soldaten`,
  fr: `abonnés abonné membres utilisateurs clients|employés salariés|personnes habitants|magasins boutiques|maisons foyers logements|soldats militaires|élèves étudiants`,
  es: `suscriptores abonados miembros usuarios clientes|empleados trabajadores|personas habitantes residentes|tiendas locales|casas hogares viviendas|soldados militares|alumnos estudiantes`,
  pt: `assinantes membros usuários utilizadores clientes|funcionários empregados trabalhadores|pessoas habitantes moradores|lojas|casas lares|soldados militares|alunos estudantes`,
};

/** The group a noun belongs to, as one word that stands for it; null for a noun in no group. */
export type Grouper = (norm: string) => string | null;

/** Makes the look-up for one language. */
export function createGrouper(language: string | null): Grouper {
  const groups = new Map<string, string>();
  for (const line of (language === null ? '' : (TABLES[language] ?? '')).split('|')) {
    const words = line.split(' ');
    for (const word of words) groups.set(word, words[0] ?? word);
  }
  return (norm) => groups.get(norm) ?? null;
}
