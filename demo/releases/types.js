/**
 * The shape in which the sample releases are written down: one fact, one place, every language
 * beside the others. `compose-feed.js` turns it into one JSON Feed for each language.
 *
 * @typedef {'en' | 'ko' | 'th' | 'my'} Language
 */

/**
 * One text in the languages it exists in. Burmese is there for a few releases only.
 *
 * @typedef {object} Localized
 * @property {string} en
 * @property {string} ko
 * @property {string} th
 * @property {string} [my]
 */

/**
 * @typedef {object} SampleContact
 * @property {string} role
 * @property {Localized} [label] The role as it is printed; wins over the translated one.
 * @property {Localized} name
 * @property {Localized} [title]
 * @property {Localized} [unit]
 * @property {string} [tel]
 * @property {string} [email]
 */

/**
 * @typedef {object} SampleOrganization
 * @property {Localized} name
 * @property {string} [url]
 * @property {string} [country]
 * @property {Localized} [boilerplate]
 */

/**
 * @typedef {object} SampleImage
 * @property {string} file A file of `demo/images/`.
 * @property {Localized} alt
 */

/**
 * @typedef {object} SampleEvent
 * @property {Localized} name
 * @property {string} start
 * @property {string} [end]
 * @property {string} [timeZone]
 * @property {Localized} [place]
 * @property {Localized} [address]
 * @property {string} [country]
 * @property {string} [url]
 * @property {string} [onlineUrl]
 */

/**
 * A file on the feed's origin (`path`), or an address elsewhere (`url`).
 *
 * @typedef {object} SampleAttachment
 * @property {string} [path]
 * @property {string} [url]
 * @property {string} mimeType
 * @property {Localized} title
 * @property {number} [bytes]
 * @property {string} [language]
 * @property {'release' | 'photo' | 'video' | 'audio' | 'document'} kind
 * @property {keyof typeof import('./images.js').images} [image] The drawing behind a photo.
 * @property {Localized} [caption]
 */

/**
 * @typedef {object} Sample
 * @property {string} id
 * @property {string} number
 * @property {string} kind
 * @property {Localized} [kindLabel]
 * @property {string} date
 * @property {string} [modified]
 * @property {Localized} title
 * @property {Localized} [summary]
 * @property {Localized[]} [subtitles]
 * @property {{ place: Localized, date: string }} [dateline]
 * @property {Localized} body HTML.
 * @property {{ path: string, title: Localized }} [film] A page on the feed's origin that is embedded
 * after the body, as publishers embed a video.
 * @property {keyof typeof import('./images.js').images} [image]
 * @property {Localized} [caption] Of the image.
 * @property {(keyof typeof import('./tags.js').tags)[]} tags
 * @property {string[]} [countries]
 * @property {SampleEvent[]} [events]
 * @property {SampleAttachment[]} [attachments]
 * @property {(keyof typeof import('./publisher.js').contacts)[]} [contacts]
 * @property {{ role: string, key: keyof typeof import('./publisher.js').organizations }[]} [organizations]
 * @property {'published' | 'updated' | 'corrected' | 'withdrawn'} [status]
 * @property {{ date: string, note: Localized }[]} [corrections]
 * @property {boolean} [factual] Whether the release tells real facts; all others end by saying that
 * they are invented.
 */

export {};
