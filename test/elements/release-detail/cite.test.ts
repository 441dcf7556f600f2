import { expect } from '@open-wc/testing';
import { citations, risName } from '../../../src/elements/release-detail/cite.js';
import type { Publisher, Release } from '../../../src/feed/model.js';
import { parseDate } from '../../../src/feed/parse-date.js';

const CENTRE: Publisher = { name: 'Example Centre', time_zone: 'Asia/Seoul' };

/** Published in the last minutes of a day in Greenwich, which in Seoul was over. */
const release = (members: Partial<Release> = {}): Release => ({
  base: 'https://publisher.example/',
  feed: 'https://example.org/feed.json',
  id: 'release-1',
  url: 'https://example.org/news/1',
  title: 'Example Week opens',
  summary: 'A week of culture,\nand of food.',
  language: 'en',
  tags: ['Culture', 'Food; drink'],
  number: 'PR/20-04',
  kind: 'press-release',
  date_published: parseDate('2020-02-11T23:50:00Z'),
  ...members,
});

const cite = (members: Partial<Release> = {}, publisher: Publisher | undefined = CENTRE) =>
  citations(release(members), publisher);

describe('citations', () => {
  it('are these in APA', () => {
    expect(cite().apa).to.equal(
      'Example Centre. (2020, February 12). Example Week opens [Press release]. https://example.org/news/1',
    );
  });

  it('are these in Chicago', () => {
    expect(cite().chicago).to.equal(
      'Example Centre. “Example Week opens.” Press release PR/20-04, February 12, 2020. https://example.org/news/1.',
    );
  });

  it('are these in RIS', () => {
    expect(cite().ris.split('\r\n')).to.eql([
      'TY  - RPRT',
      'AU  - Example Centre',
      'TI  - Example Week opens',
      'DA  - 2020/02/12',
      'PY  - 2020',
      'PB  - Example Centre',
      'M3  - Press release',
      'SN  - PR/20-04',
      'UR  - https://example.org/news/1',
      'LA  - en',
      'AB  - A week of culture, and of food.',
      'KW  - Culture',
      'KW  - Food; drink',
      'ER  - ',
      '',
    ]);
  });

  it('lead to where a release stands that has no page of its own', () => {
    const external_url = 'https://elsewhere.example/1';
    const { apa, ris } = cite({ url: undefined, external_url });
    expect([apa.endsWith(external_url), ris.includes(`UR  - ${external_url}`)]).to.eql([
      true,
      true,
    ]);
  });

  const cases: [what: string, members: Partial<Release>, apa: string, chicago: string][] = [
    [
      'an author comes before the organisation',
      { authors: [{ name: 'Press Officer' }] },
      'Press Officer. (2020, February 12). Example Week opens [Press release]. Example Centre. https://example.org/news/1',
      'Press Officer. “Example Week opens.” Press release PR/20-04, Example Centre, February 12, 2020. https://example.org/news/1.',
    ],
    [
      'two authors',
      { authors: [{ name: 'Press Officer' }, { name: 'Media Unit' }] },
      'Press Officer & Media Unit. (2020, February 12). Example Week opens [Press release]. Example Centre. https://example.org/news/1',
      'Press Officer and Media Unit. “Example Week opens.” Press release PR/20-04, Example Centre, February 12, 2020. https://example.org/news/1.',
    ],
    [
      'three authors, one of them the organisation',
      { authors: [{ name: 'Press Officer' }, { name: 'Media Unit' }, { name: 'Example Centre' }] },
      'Press Officer, Media Unit, & Example Centre. (2020, February 12). Example Week opens [Press release]. https://example.org/news/1',
      'Press Officer, Media Unit, and Example Centre. “Example Week opens.” Press release PR/20-04, February 12, 2020. https://example.org/news/1.',
    ],
    [
      'authors without names are none',
      { authors: [{ url: 'https://example.org/' }, { name: ' ' }] },
      'Example Centre. (2020, February 12). Example Week opens [Press release]. https://example.org/news/1',
      'Example Centre. “Example Week opens.” Press release PR/20-04, February 12, 2020. https://example.org/news/1.',
    ],
    [
      'no date',
      { date_published: undefined },
      'Example Centre. (n.d.). Example Week opens [Press release]. https://example.org/news/1',
      'Example Centre. “Example Week opens.” Press release PR/20-04, n.d. https://example.org/news/1.',
    ],
    [
      'the date of the dateline where there is no other',
      { date_published: undefined, dateline: { date: parseDate('2020-02-10') } },
      'Example Centre. (2020, February 10). Example Week opens [Press release]. https://example.org/news/1',
      'Example Centre. “Example Week opens.” Press release PR/20-04, February 10, 2020. https://example.org/news/1.',
    ],
    [
      'no number',
      { number: undefined },
      'Example Centre. (2020, February 12). Example Week opens [Press release]. https://example.org/news/1',
      'Example Centre. “Example Week opens.” Press release, February 12, 2020. https://example.org/news/1.',
    ],
    [
      'another kind',
      { kind: 'media-advisory', number: undefined },
      'Example Centre. (2020, February 12). Example Week opens [Media advisory]. https://example.org/news/1',
      'Example Centre. “Example Week opens.” Media advisory, February 12, 2020. https://example.org/news/1.',
    ],
    [
      'a kind that nobody knows, as it is written',
      { kind: 'Q&A-2', number: undefined },
      'Example Centre. (2020, February 12). Example Week opens [Q&A-2]. https://example.org/news/1',
      'Example Centre. “Example Week opens.” Q&A-2, February 12, 2020. https://example.org/news/1.',
    ],
    [
      'no kind, of which nothing is claimed',
      { kind: undefined, number: undefined },
      'Example Centre. (2020, February 12). Example Week opens. https://example.org/news/1',
      'Example Centre. “Example Week opens.” February 12, 2020. https://example.org/news/1.',
    ],
    [
      'no title',
      { title: undefined },
      'Example Centre. (2020, February 12). [Press release]. https://example.org/news/1',
      'Example Centre. Press release PR/20-04, February 12, 2020. https://example.org/news/1.',
    ],
    [
      'no address',
      { url: undefined },
      'Example Centre. (2020, February 12). Example Week opens [Press release].',
      'Example Centre. “Example Week opens.” Press release PR/20-04, February 12, 2020.',
    ],
    [
      'a title that ends by itself',
      { title: 'Who opens the week?', kind: undefined },
      'Example Centre. (2020, February 12). Who opens the week? https://example.org/news/1',
      'Example Centre. “Who opens the week?” PR/20-04, February 12, 2020. https://example.org/news/1.',
    ],
    [
      'a title with quotation marks',
      { title: 'The “Week” and the "Forum" open' },
      'Example Centre. (2020, February 12). The “Week” and the "Forum" open [Press release]. https://example.org/news/1',
      'Example Centre. “The ‘Week’ and the ‘Forum’ open.” Press release PR/20-04, February 12, 2020. https://example.org/news/1.',
    ],
    [
      'a title in another script',
      { title: '한·아세안 주간 개막' },
      'Example Centre. (2020, February 12). 한·아세안 주간 개막 [Press release]. https://example.org/news/1',
      'Example Centre. “한·아세안 주간 개막.” Press release PR/20-04, February 12, 2020. https://example.org/news/1.',
    ],
    [
      'breaks and control characters',
      { title: 'Example\r\n\tWeek\u2028\u0000opens\uD83D' },
      'Example Centre. (2020, February 12). Example Week opens [Press release]. https://example.org/news/1',
      'Example Centre. “Example Week opens.” Press release PR/20-04, February 12, 2020. https://example.org/news/1.',
    ],
  ];
  for (const [what, members, apa, chicago] of cases) {
    it(`${what}, in APA`, () => {
      expect(cite(members).apa).to.equal(apa);
    });

    it(`${what}, in Chicago`, () => {
      expect(cite(members).chicago).to.equal(chicago);
    });
  }

  it('begin with the title where nobody is named, in APA', () => {
    expect(citations(release(), undefined, 'Asia/Seoul').apa).to.equal(
      'Example Week opens [Press release]. (2020, February 12). https://example.org/news/1',
    );
  });

  it('begin with the title where nobody is named, in Chicago', () => {
    expect(citations(release(), undefined, 'Asia/Seoul').chicago).to.equal(
      '“Example Week opens.” Press release PR/20-04, February 12, 2020. https://example.org/news/1.',
    );
  });

  it('double no full stop', () => {
    expect(cite({}, { ...CENTRE, name: 'Example Co.' }).apa).to.match(/^Example Co\. \(2020/);
  });

  describe('bear the calendar day', () => {
    type Day = [what: string, written: string, zone: string | undefined, day: string, ris: string];
    const days: Day[] = [
      [
        "of the organisation's zone",
        '2020-02-11T23:50:00Z',
        undefined,
        '2020, February 12',
        '2020/02/12',
      ],
      [
        'of a zone that is asked for',
        '2020-02-11T23:50:00Z',
        'UTC',
        '2020, February 11',
        '2020/02/11',
      ],
      [
        'that has no time, in any zone',
        '2020-01-01',
        'America/Lima',
        '2020, January 1',
        '2020/01/01',
      ],
    ];
    for (const [what, written, timeZone, day, ris] of days) {
      const item = release({ date_published: parseDate(written) });

      it(`${what}, in APA`, () => {
        expect(citations(item, CENTRE, timeZone).apa).to.include(`(${day})`);
      });

      it(`${what}, in RIS`, () => {
        const [, written] = /^DA {2}- (.+)\r$/m.exec(citations(item, CENTRE, timeZone).ris)!;

        expect(written).to.equal(ris);
      });
    }
  });

  describe('in RIS', () => {
    const lines = (members: Partial<Release>, tag: string, publisher = CENTRE) =>
      cite(members, publisher)
        .ris.split('\r\n')
        .filter((line) => line.startsWith(tag));

    it('are of a page on the web where neither kind nor number are known', () => {
      expect(lines({ kind: undefined, number: undefined }, 'TY')).to.eql(['TY  - ELEC']);
    });

    it('name every author', () => {
      const authors = [{ name: 'Officer, Press' }, { name: 'Media Unit' }];

      expect(lines({ authors }, 'AU')).to.eql(['AU  - Officer, Press', 'AU  - Media Unit']);
    });

    it('name the publisher beside the authors', () => {
      expect(lines({ authors: [{ name: 'Media Unit' }] }, 'PB')).to.eql(['PB  - Example Centre']);
    });

    it('keep an organisation with a comma in one piece', () => {
      const publisher = { name: 'Ministry of Samples, Tests and Trials' };

      expect(lines({}, 'AU', publisher)).to.eql(['AU  - Ministry of Samples Tests and Trials']);
    });

    it('have no line for what is absent', () => {
      const bare: Release = {
        base: 'https://publisher.example/',
        feed: 'https://example.org/feed.json',
        id: '1',
      };

      expect(citations(bare, undefined).ris).to.equal('TY  - ELEC\r\nER  - \r\n');
    });

    const evil = 'x\r\nER  - \r\nTY  - BOOK\nTI  - Another\u2028AU  - Else\rUR  - y';
    for (const member of ['title', 'summary', 'number', 'kind', 'url', 'language'] as const) {
      it(`let no value begin a line: ${member}`, () => {
        const file = cite({ [member]: evil }).ris;

        expect(file.split(/[\r\n\u2028]+/).length).to.equal(cite().ris.split('\r\n').length);
      });
    }

    it('let no value turn another', () => {
      expect(lines({ title: 'A \u202Efdp.\u2066B' }, 'TI')).to.eql(['TI  - A fdp.B']);
    });

    it('let no value look like a line', () => {
      expect(lines({ title: 'A  - B' }, 'TI')).to.eql(['TI  - A - B']);
    });
  });
});

describe('citations of what turns the writing', () => {
  it('hold each text by itself', () => {
    const { apa, chicago } = cite({ title: 'שבוע נפתח?', authors: [{ name: 'דובר' }] });

    expect(apa).to.equal(
      '\u2068דובר\u2069. (2020, February 12). \u2068שבוע נפתח?\u2069 [Press release]. Example Centre. https://example.org/news/1',
    );
    expect(chicago).to.equal(
      '\u2068דובר\u2069. “\u2068שבוע נפתח?\u2069” Press release PR/20-04, Example Centre, February 12, 2020. https://example.org/news/1.',
    );
  });

  it('are of one line, with nothing that turns them', () => {
    const { apa } = cite({ title: 'One\nTwo \u202Eeno', number: '1\u2067' });

    expect(apa).to.contain('. One Two eno [Press release].');
  });
});

describe('risName', () => {
  const cases: [what: string, members: Partial<Release>, expected: string][] = [
    ['is the number', {}, 'cite-PR-20-04.ris'],
    ['else the title', { number: undefined, title: '개막' }, 'cite-개막.ris'],
    ['else the id', { number: undefined, title: undefined }, 'cite-release-1.ris'],
  ];
  for (const [what, members, expected] of cases) {
    it(what, () => {
      expect(risName(release(members))).to.equal(expected);
    });
  }
});
