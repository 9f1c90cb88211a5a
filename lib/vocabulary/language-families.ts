import languageGroups from 'cldr-core/supplemental/languageGroups.json'

export type LanguageFamily = { code: string; name: string }

/**
 * English names of the ISO 639-5 groups that CLDR uses: no package carries them. Groups that are areas
 * rather than families (South American Indian, Papuan, Caucasian), or that linguists dispute (Altaic),
 * have no name here and so never appear: their members stand under the next family that has one.
 */
const FAMILY_NAMES: Readonly<Record<string, string>> = {
  aav: 'Austroasiatic',
  afa: 'Afro-Asiatic',
  alg: 'Algonquian',
  alv: 'Atlantic–Congo',
  apa: 'Apachean',
  aqa: 'Alacalufan',
  aql: 'Algic',
  art: 'Constructed',
  ath: 'Athabaskan',
  auf: 'Arauan',
  aus: 'Australian',
  awd: 'Arawakan',
  azc: 'Uto-Aztecan',
  bad: 'Banda',
  bai: 'Bamileke',
  bat: 'Baltic',
  ber: 'Berber',
  bnt: 'Bantu',
  btk: 'Batak',
  cba: 'Chibchan',
  ccn: 'North Caucasian',
  ccs: 'Kartvelian',
  cdc: 'Chadic',
  cdd: 'Caddoan',
  cel: 'Celtic',
  cmc: 'Chamic',
  cpe: 'English-based creoles',
  cpf: 'French-based creoles',
  cpp: 'Portuguese-based creoles',
  csu: 'Central Sudanic',
  cus: 'Cushitic',
  day: 'Land Dayak',
  dmn: 'Mande',
  dra: 'Dravidian',
  egx: 'Egyptian',
  esx: 'Eskimo–Aleut',
  euq: 'Basque',
  fiu: 'Finno-Ugric',
  fox: 'Formosan',
  gem: 'Germanic',
  gme: 'East Germanic',
  gmq: 'North Germanic',
  gmw: 'West Germanic',
  grk: 'Greek',
  hmx: 'Hmong–Mien',
  hok: 'Hokan',
  iir: 'Indo-Iranian',
  ijo: 'Ijo',
  inc: 'Indo-Aryan',
  ine: 'Indo-European',
  ira: 'Iranian',
  iro: 'Iroquoian',
  itc: 'Italic',
  jpx: 'Japonic',
  kar: 'Karen',
  kdo: 'Kordofanian',
  khi: 'Khoisan',
  kro: 'Kru',
  map: 'Austronesian',
  mkh: 'Mon–Khmer',
  mno: 'Manobo',
  mun: 'Munda',
  myn: 'Mayan',
  nah: 'Nahuan',
  ngb: 'Ngbandi',
  ngf: 'Trans–New Guinea',
  nic: 'Niger–Congo',
  nub: 'Nubian',
  omq: 'Oto-Manguean',
  omv: 'Omotic',
  oto: 'Otomian',
  phi: 'Philippine',
  plf: 'Central Malayo-Polynesian',
  poz: 'Malayo-Polynesian',
  pqe: 'Eastern Malayo-Polynesian',
  pqw: 'Western Malayo-Polynesian',
  qwe: 'Quechuan',
  roa: 'Romance',
  sal: 'Salishan',
  sdv: 'Eastern Sudanic',
  sem: 'Semitic',
  sgn: 'Sign languages',
  sio: 'Siouan',
  sit: 'Sino-Tibetan',
  sla: 'Slavic',
  smi: 'Sámi',
  son: 'Songhay',
  ssa: 'Nilo-Saharan',
  syd: 'Samoyedic',
  tai: 'Tai',
  tbq: 'Tibeto-Burman',
  trk: 'Turkic',
  tup: 'Tupian',
  tuw: 'Tungusic',
  urj: 'Uralic',
  wak: 'Wakashan',
  wen: 'Sorbian',
  xgn: 'Mongolic',
  xnd: 'Na-Dene',
  ypk: 'Yupik',
  zhx: 'Chinese',
  zle: 'East Slavic',
  zls: 'South Slavic',
  zlw: 'West Slavic',
  znd: 'Zande',
}

/** CLDR lists one sign language only; the others are known by their names. */
export const SIGN_LANGUAGES: LanguageFamily = { code: 'sgn', name: 'Sign languages' }

let parents: Map<string, string> | null = null

/** Child → group, from CLDR's group → children. Of two groups that list a child, the last is the right one. */
function parentGroups(): Map<string, string> {
  if (parents) return parents
  parents = new Map()
  for (const [group, children] of Object.entries(languageGroups.supplemental.languageGroups)) {
    // CLDR also hangs a few languages under a language ("sw ymk"): no family.
    if (group.length !== 3) continue
    for (const child of children.split(' ')) parents.set(child, group)
  }
  return parents
}

/**
 * The families of a language from broad to narrow: Indo-European, Germanic, West Germanic.
 * `tag` is the code as CLDR writes it, two letters where there are two. Empty for isolates and for
 * languages that CLDR does not place.
 */
export function familyPathOf(tag: string): LanguageFamily[] {
  const path: LanguageFamily[] = []
  for (let group = parentGroups().get(tag); group; group = parentGroups().get(group)) {
    const name = FAMILY_NAMES[group]
    if (name) path.unshift({ code: group, name })
  }
  return path
}
