import { namesFrom } from '../names-from.js';

/**
 * Tetum, by hand, for CLDR has none; a name that is not here is English. The states of ASEAN, CN, IN, JP, AU, NZ and RU are as
 * tatoli.tl and timor-leste.gov.tl write them. Unverified: KH, KR, KP, US, CA, GB, FR, DE, ES, NL, BE, CH, the accents of IT and
 * BR, and of the languages all but en, pt, tet and de.
 */
export const names = namesFrom({
  countries: [
    'AU=Austrália|BE=Béljika|BN=Brunei|BR=Brazíl|CA=Kanadá|CH=Suisa|CN=Xina|DE=Alemaña|ES=España|FR=Fransa|GB=Reinu Unidu',
    'ID=Indonézia|IN=Índia|IT=Itália|JP=Japaun|KH=Kambodja|KP=Koreia Norte|KR=Koreia Súl|LA=Laos|MM=Myanmar|MY=Malázia',
    'NL=Olanda|NZ=Nova Zelándia|PH=Filipina|PT=Portugál|RU=Rúsia|SG=Singapura|TH=Tailándia|TL=Timor-Leste',
    'US=Estadus Unidus Amérika|VN=Vietname',
  ],
  languages: [
    'ar=Árabe|de=Alemaun|en=Inglés|es=Español|fil=Filipinu|fr=Fransés|id=Indonéziu|ja=Japonés|km=Khmer|ko=Koreanu',
    'lo=Laosianu|ms=Malaiu|my=Birmanés|pt=Portugés|ta=Tamil|tet=Tetun|th=Tailandés|vi=Vietnamita|zh=Xinés',
  ],
});
