import { tables } from './cldr/tet.js';
import type { Dictionary } from './dictionary.js';
import { byTables } from './tables.js';

/**
 * Tetum (Tetun Dili) in the orthography of INL as timor-leste.gov.tl writes it, apostrophe ’. To be read by a native
 * speaker before it is relied on: there is no corpus of interface words in Tetum to compare it with.
 *
 * Where the words are from:
 * - press release: «Komunikadu Imprensa», «fó-sai» (to issue), «laiha», «serbisu»: timor-leste.gov.tl, ?lang=tp&p=34966;
 *   the list of them «Komunikadus»: the same site's, September 2024 (stored without its address).
 * - speech: «Diskursu Prezidente Repúblika», presidenciarepublica.tl, 2020. Vacancy: «vaga», cfp.gov.tl.
 *   Notice: «anúnsiu konkursu», rcct.tl. Statement: «deklarasaun», hatutan.com.
 * - search, print, file, link, other languages, e-mail, all, newest: «Buka», «Imprime», «fixeiru», «Ligasaun»,
 *   «Iha lian seluk», «Korreiu eletróniku», «Hotu», «foun liu hotu», «Feed RSS», MediaWiki, tet.json.
 * - country, telephone: «Nasaun», «Telefone», locale of the Xanana Gusmão Reading Room (xgrr/readingroom-site).
 * - share, news, follow us, learn more, back to …: «Fahe», «Notísia», «Tuir ami», «Hatene tan», «Fila ba …»,
 *   «Favór ida, koko fali depois», word list of a Timorese clinic's site (public code).
 * - tender: «konkursu», eprocurement.gov.tl (mof.gov.tl has «Tender Publiku»). Newsletter: «boletín» (bulletin), lexicon of the
 *   Dili Institute of Technology, which has «favór ida» for please and «hamoos» for erase as well.
 * - «Seidauk iha notísia.», «Parseiru», «Blog»: word list of the Mata Dalan Institute's site (public code), which writes
 *   «Download» for download. «Deskarrega», «… kopia ona», «La konsege karrega …»: other public code.
 * Unverified (not looked up, or not found): media contact, photo release, media advisory, publication as the name of a
 * kind, topic, cite, the roles, the statuses, and all whole sentences not named above.
 *
 * A number stands behind its noun and bends nothing: one plural form.
 */
export const tet: Dictionary = {
  language: 'tet',
  formatters: byTables(tables),
  loadNames: () => import('./cldr/tet-names.js').then(({ names }) => names),
  feed: {
    loading: {
      news: 'Karrega hela notísia sira…',
      release: 'Karrega hela komunikadu…',
      contacts: 'Karrega hela kontaktu sira…',
      channels: 'Karrega hela kanál sira…',
    },
    unreachable: {
      news: 'La konsege karrega notísia sira. Favór ida, koko fali depois.',
      release: 'La konsege karrega komunikadu. Favór ida, koko fali depois.',
      contacts: 'La konsege karrega kontaktu sira. Favór ida, koko fali depois.',
      channels: 'La konsege karrega kanál sira. Favór ida, koko fali depois.',
    },
    offline:
      'Ita-boot laiha ligasaun ba internet. Konteúdu sei mosu iha ne’e bainhira ligasaun fila fali.',
    notFound: 'Agora daudaun la bele hatudu buat ida iha ne’e.',
    asOf: 'Atualizasaun ikus: {time}. La konsege karrega informasaun foun liu.',
    incomplete: 'La konsege karrega informasaun balun.',
    retry: 'Koko fali',
    newTab: 'Loke iha janela foun',
  },
  list: {
    name: 'Notísia',
    more: 'Hatudu tan',
    added: { other: 'Hatudu tan ona komunikadu {n}.' },
    newReleases: { other: 'Komunikadu foun {n}' },
    empty: 'Seidauk iha notísia.',
    noOther: 'La iha notísia seluk.',
    noMatch: 'La hetan notísia ba: {what}.',
    noMatchAmong: { other: 'La hetan rezultadu iha komunikadu {n} ne’ebé foun liu hotu: {what}.' },
    looking: 'Buka hela iha notísia tuan sira…',
    widen: 'Koko liafuan seluk, ka hamenus filtru.',
    clearFilters: 'Hamoos filtru hotu',
  },
  filters: {
    search: 'Buka notísia',
    labels: { tags: 'Tema', countries: 'Nasaun', kinds: 'Tipu', years: 'Tinan' },
    all: { tags: 'Hotu', countries: 'Hotu', kinds: 'Hotu', years: 'Hotu' },
    noCountry: 'La temi nasaun',
    choice: '{name} ({n})',
    results: 'Hetan {n} hosi {total}',
    resultsAmong: 'Hetan {n} hosi {total} ne’ebé foun liu hotu',
    looking: 'To’o agora hetan {n}. Buka hela iha notísia tuan sira…',
    stop: 'Hapara buka',
    lookFurther: 'Buka iha notísia tuan sira',
    clear: 'Hamoos filtru',
  },
  release: {
    untitled: 'Laiha títulu',
    kinds: {
      'press-release': 'Komunikadu imprensa',
      'photo-release': 'Fotografia ba imprensa',
      'media-advisory': 'Avizu ba imprensa',
      news: 'Notísia',
      statement: 'Deklarasaun',
      speech: 'Diskursu',
      event: 'Eventu',
      notice: 'Anúnsiu',
      publication: 'Publikasaun',
      vacancy: 'Vaga serbisu',
      tender: 'Konkursu públiku',
    },
    statuses: { updated: 'Atualiza ona', corrected: 'Korrije ona', withdrawn: 'Retira ona' },
    statusSentences: {
      updated: 'Komunikadu ida-ne’e atualiza ona.',
      corrected: 'Komunikadu ida-ne’e korrije ona.',
      withdrawn: 'Komunikadu ida-ne’e retira ona.',
    },
    by: 'Hosi {names}',
    body: { table: 'Tabela', video: 'Vídeu', audio: 'Áudiu' },
    embedded: 'Komunikadu ida-ne’e iha konteúdu multimédia. Bele haree iha ne’e:',
    original: 'Haree iha pájina web organizasaun nian',
    gone: 'La hetan komunikadu ida-ne’e iha lista notísia nian. Karik la disponivel ona.',
    latest: 'Lee komunikadu foun liu hotu',
    back: 'Fila ba lista',
    previous: 'Anteriór',
    next: 'Tuirmai',
  },
  sections: {
    alsoIn: 'Lian seluk',
    showOriginal: 'Hatudu orijinál ({language})',
    files: 'Fixeiru sira',
    hangulDocument: 'Dokumentu Hangul ({type})',
    contacts: 'Kontaktu',
    about: 'Kona-ba {name}',
    events: 'Eventu sira',
    photos: 'Fotografia sira',
    organizations: 'Fó-sai hamutuk ho',
    organizationRoles: {
      issuer: 'Entidade ne’ebé fó-sai',
      'co-organizer': 'Ko-organizadór',
      partner: 'Parseiru',
    },
    addToCalendar: 'Tau iha kalendáriu',
    joinOnline: 'Partisipa liuhosi internet',
    moreOnEvent: 'Hatene tan kona-ba eventu',
    addEventToCalendar: 'Tau iha kalendáriu: {name}',
    joinEventOnline: 'Partisipa liuhosi internet: {name}',
    moreOnThisEvent: 'Hatene tan kona-ba eventu: {name}',
    download: 'Deskarrega',
    downloadFile: 'Deskarrega {name}',
    downloadFileWith: 'Deskarrega {name} ({facts})',
    downloadFormat: '{facts}: deskarrega {name}',
  },
  tools: {
    share: 'Fahe',
    copyText: 'Kopia testu',
    cite: 'Sita',
    print: 'Imprime',
    textCopied: 'Testu kopia ona.',
    citationCopied: 'Sitasaun kopia ona.',
    copyFailed: 'La konsege kopia testu. Testu marka tiha ona: favór kopia ho tekladu ka menu.',
    contacts: 'Kontaktu',
    copy: 'Kopia',
    copyStyle: 'Kopia: {style}',
    risFile: 'Fixeiru RIS ba programa jestaun referénsia nian',
  },
  contact: {
    roles: { content: 'Pergunta kona-ba konteúdu', press: 'Kontaktu ba imprensa' },
    saveCard: 'Rai kontaktu',
    saveCardOf: 'Rai kontaktu: {name}',
    tel: 'Telefone',
    email: 'Korreiu eletróniku',
    officeTime: '{time} iha eskritóriu',
    officeTimeOpen: '{time} iha eskritóriu\u00a0· loke\u00a0hela',
    officeTimeClosed: '{time} iha eskritóriu\u00a0· taka\u00a0hela',
    none: 'Laiha informasaun kontaktu.',
  },
  share: {
    name: 'Fahe',
    targets: {
      native: 'Fahe…',
      copy: 'Kopia ligasaun',
      email: 'Korreiu eletróniku',
      qr: 'Kódigu QR',
      print: 'Imprime',
    },
    copied: 'Ligasaun kopia ona.',
    copiedFor: 'Ligasaun kopia ona. Tau iha {name}.',
    copyFailed:
      'La konsege kopia ligasaun. Ligasaun marka tiha ona: favór kopia ho tekladu ka menu.',
    qrCodeOf: 'Kódigu QR ba {url}',
    qrFailed: 'La konsege kria kódigu QR. Favór ida, koko fali depois.',
    qrTooLong: 'Enderesu naruk liu ba kódigu QR.',
  },
  channels: {
    name: 'Tuir ami',
    kinds: {
      blog: 'Blog',
      website: 'Pájina web',
      newsletter: 'Boletín informativu',
      feed: 'Feed notísia',
    },
    none: 'Laiha informasaun kona-ba kanál.',
  },
};
