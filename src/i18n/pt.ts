import type { Dictionary } from './dictionary.js';

/**
 * Portuguese as Portugal and Timor-Leste write it (orthography of 1990), not Brazil's.
 *
 * Where the words are from:
 * - press release: «Comunicado de Imprensa», the list of them «Comunicados»: timor-leste.gov.tl, ?cat=10&lang=pt;
 *   «Comunicado de imprensa» also ec.europa.eu/newsroom (Representation in Portugal, 23/02/2018).
 * - statement: «Declaração de Timor-Leste sobre a Crise Política em Moçambique», timor-leste.gov.tl, ?cat=10&lang=pt&page=3.
 * - notice, vacancy: «AVISO», «provimento da vaga», mj.gov.tl, Jornal da República, node 2337.
 * - file, share, download: «Ficheiro», «Partilhar», «Transferir», Nextcloud files_sharing, pt_PT;
 *   «Partilhar:» also on dre.tretas.org.
 * - print, search, other languages: «Imprimir», «Pesquisar», «Noutros idiomas», MediaWiki, pt.json.
 * - news, «Siga-nos», «Ainda não há notícias», «Tente novamente mais tarde», «Não foi possível carregar …»: «Notícias»
 *   etc. in word lists of two Timorese sites (public code).
 * - «Abre num novo separador», «copiar a ligação», «Contactos para a Imprensa»: public code in European Portuguese.
 * - online: «marcações online», «sítios na Internet», Portugal's government on its services (construir.pt, 16/03/2020), «Certidões
 *   Online», emilia.cm-feira.pt on the Portal do Cidadão; «em linha» is the word of the EU's translators.
 * - dates: «26 de dezembro de 2025», timor-leste.gov.tl; `pt-PT` and `pt-TL` write it alike, `pt` its numbers and
 *   its shorter dates otherwise.
 * Unverified (not looked up, or not found): speech, publication, tender (seen of recruitment only), photo release,
 * media advisory, topic, kind, cite, newsletter, news feed, the roles, and all whole sentences not named above.
 *
 * The category `many` is for whole millions, after which Portuguese wants «de».
 */
export const pt: Dictionary = {
  language: 'pt',
  formats: 'pt-PT',
  feed: {
    loading: {
      news: 'A carregar as notícias…',
      release: 'A carregar o comunicado…',
      contacts: 'A carregar os contactos…',
      channels: 'A carregar os canais…',
    },
    unreachable: {
      news: 'Não foi possível carregar as notícias. Tente novamente mais tarde.',
      release: 'Não foi possível carregar o comunicado. Tente novamente mais tarde.',
      contacts: 'Não foi possível carregar os contactos. Tente novamente mais tarde.',
      channels: 'Não foi possível carregar os canais. Tente novamente mais tarde.',
    },
    offline:
      'Está sem ligação à Internet. O conteúdo aparecerá aqui quando a ligação for restabelecida.',
    notFound: 'De momento, não é possível apresentar nada aqui.',
    asOf: 'Última atualização: {time}. Não foi possível carregar conteúdo mais recente.',
    incomplete: 'Não foi possível carregar todo o conteúdo.',
    retry: 'Tentar novamente',
    newTab: 'Abre num novo separador',
  },
  list: {
    name: 'Notícias',
    more: 'Mostrar mais',
    added: {
      one: 'Mais {n} comunicado apresentado.',
      many: 'Mais {n} de comunicados apresentados.',
      other: 'Mais {n} comunicados apresentados.',
    },
    newReleases: {
      one: '{n} novo comunicado',
      many: '{n} de novos comunicados',
      other: '{n} novos comunicados',
    },
    empty: 'Ainda não há notícias.',
    noOther: 'Não há mais notícias.',
    noMatch: 'Não há notícias que correspondam a: {what}.',
    noMatchAmong: {
      one: 'Nenhum resultado no {n} comunicado mais recente: {what}.',
      many: 'Nenhum resultado nos {n} de comunicados mais recentes: {what}.',
      other: 'Nenhum resultado nos {n} comunicados mais recentes: {what}.',
    },
    looking: 'A procurar em notícias mais antigas…',
    widen: 'Experimente outras palavras ou menos filtros.',
    clearFilters: 'Limpar todos os filtros',
  },
  filters: {
    search: 'Pesquisar notícias',
    labels: { tags: 'Tema', countries: 'País', kinds: 'Tipo', years: 'Ano' },
    all: { tags: 'Todos', countries: 'Todos', kinds: 'Todos', years: 'Todos' },
    noCountry: 'Sem país indicado',
    choice: '{name} ({n})',
    results: 'Resultados: {n} de {total}',
    resultsAmong: 'Resultados: {n} entre os {total} mais recentes',
    looking: 'Resultados até agora: {n}. A procurar em notícias mais antigas…',
    stop: 'Parar a pesquisa',
    lookFurther: 'Procurar em notícias mais antigas',
    clear: 'Limpar filtros',
  },
  release: {
    untitled: 'Sem título',
    kinds: {
      'press-release': 'Comunicado de imprensa',
      'photo-release': 'Fotografias para a imprensa',
      'media-advisory': 'Aviso à imprensa',
      news: 'Notícia',
      statement: 'Declaração',
      speech: 'Discurso',
      event: 'Evento',
      notice: 'Aviso',
      publication: 'Publicação',
      vacancy: 'Vaga de emprego',
      tender: 'Concurso público',
    },
    statuses: { updated: 'Atualizado', corrected: 'Corrigido', withdrawn: 'Retirado' },
    statusSentences: {
      updated: 'Este comunicado foi atualizado.',
      corrected: 'Este comunicado foi corrigido.',
      withdrawn: 'Este comunicado foi retirado.',
    },
    by: 'Por {names}',
    body: { table: 'Tabela', video: 'Vídeo', audio: 'Áudio' },
    embedded: 'Este comunicado inclui conteúdos multimédia incorporados. Pode vê-los aqui:',
    original: 'Ver no sítio Web da organização',
    gone: 'Este comunicado não consta da lista de notícias ou já não está disponível.',
    latest: 'Ler o comunicado mais recente',
    back: 'Voltar à lista',
    previous: 'Anterior',
    next: 'Seguinte',
  },
  sections: {
    alsoIn: 'Outras línguas',
    showOriginal: 'Mostrar o original ({language})',
    files: 'Ficheiros',
    hangulDocument: 'Documento Hangul ({type})',
    contacts: 'Contactos',
    about: 'Sobre {name}',
    events: 'Eventos',
    photos: 'Fotografias',
    organizations: 'Emitido em conjunto com',
    organizationRoles: {
      issuer: 'Entidade emissora',
      'co-organizer': 'Entidade coorganizadora',
      partner: 'Entidade parceira',
    },
    addToCalendar: 'Adicionar ao calendário',
    joinOnline: 'Participar online',
    moreOnEvent: 'Mais sobre o evento',
    addEventToCalendar: 'Adicionar ao calendário: {name}',
    joinEventOnline: 'Participar online: {name}',
    moreOnThisEvent: 'Mais sobre o evento: {name}',
    download: 'Transferir',
    downloadFile: 'Transferir {name}',
    downloadFileWith: 'Transferir {name} ({facts})',
    downloadFormat: '{facts}: transferir {name}',
  },
  tools: {
    share: 'Partilhar',
    copyText: 'Copiar o texto',
    cite: 'Citar',
    print: 'Imprimir',
    textCopied: 'O texto foi copiado.',
    citationCopied: 'A citação foi copiada.',
    copyFailed:
      'Não foi possível copiar o texto. O texto está selecionado: copie-o com o teclado ou através do menu.',
    contacts: 'Contactos',
    copy: 'Copiar',
    copyStyle: 'Copiar: {style}',
    risFile: 'Ficheiro RIS para gestores de referências bibliográficas',
  },
  contact: {
    roles: { content: 'Esclarecimentos sobre o conteúdo', press: 'Contacto para a imprensa' },
    saveCard: 'Guardar contacto',
    saveCardOf: 'Guardar contacto: {name}',
    tel: 'Telefone',
    email: 'Correio eletrónico',
    officeTime: '{time} no escritório',
    officeTimeOpen: '{time} no escritório\u00a0· aberto\u00a0agora',
    officeTimeClosed: '{time} no escritório\u00a0· fechado\u00a0agora',
    none: 'Não há contactos indicados.',
  },
  share: {
    name: 'Partilhar',
    targets: {
      native: 'Partilhar…',
      copy: 'Copiar a ligação',
      email: 'Correio eletrónico',
      qr: 'Código QR',
      print: 'Imprimir',
    },
    copied: 'A ligação foi copiada.',
    copiedFor: 'A ligação foi copiada. Cole-a em {name}.',
    copyFailed:
      'Não foi possível copiar a ligação. A ligação está selecionada: copie-a com o teclado ou através do menu.',
    qrCodeOf: 'Código QR de {url}',
    qrFailed: 'Não foi possível criar o código QR. Tente novamente mais tarde.',
    qrTooLong: 'O endereço é demasiado longo para um código QR.',
  },
  channels: {
    name: 'Siga-nos',
    kinds: {
      blog: 'Blogue',
      website: 'Sítio Web',
      newsletter: 'Boletim informativo',
      feed: 'Fluxo de notícias',
    },
    none: 'Não há canais indicados.',
  },
};
