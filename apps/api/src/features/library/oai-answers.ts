import { element, textElement, xmlDocument } from '../../platform/xml/xml.js';
import { dublinCore } from './dublin-core.js';
import { setsOf } from './oai-sets.js';
import type { OaiError } from './oai.rules.js';
import type { OaiList } from './oai.service.js';
import type { WorkRecord } from './work-record.js';

const protocol = 'http://www.openarchives.org/OAI/2.0/';
const instance = 'http://www.w3.org/2001/XMLSchema-instance';
const dc = 'http://purl.org/dc/elements/1.1/';

/** The answers of OAI-PMH 2.0 as documents. */
export class OaiAnswers {
  /** What identifiers begin with: our host, as `oai-identifier` wants it, if it has a name with a dot. */
  private readonly host: string;

  constructor(private readonly publicUrl: string) {
    this.host = new URL(publicUrl).hostname;
  }

  document(now: number, asked: Record<string, string | undefined>, content: string): string {
    return xmlDocument(
      element(
        'OAI-PMH',
        {
          xmlns: protocol,
          'xmlns:xsi': instance,
          'xsi:schemaLocation': `${protocol} ${protocol}OAI-PMH.xsd`,
        },
        [
          textElement('responseDate', `${new Date(now).toISOString().slice(0, 19)}Z`),
          textElement('request', `${this.publicUrl}/oai`, asked),
          content,
        ],
      ),
    );
  }

  error({ code, message }: OaiError): string {
    return textElement('error', message, { code });
  }

  identify({ earliest, contact }: { earliest: string; contact: string }): string {
    const named = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/i.test(this.host);
    return element('Identify', {}, [
      textElement('repositoryName', 'Library of the Global Smart Education Network'),
      textElement('baseURL', `${this.publicUrl}/oai`),
      textElement('protocolVersion', '2.0'),
      textElement('adminEmail', contact),
      textElement('earliestDatestamp', earliest),
      textElement('deletedRecord', 'persistent'),
      textElement('granularity', 'YYYY-MM-DDThh:mm:ssZ'),
      named ? element('description', {}, this.identifiers()) : '',
    ]);
  }

  private identifiers(): string {
    const own = `${protocol}oai-identifier`;
    return element('oai-identifier', { xmlns: own, 'xsi:schemaLocation': `${own} ${own}.xsd` }, [
      textElement('scheme', 'oai'),
      textElement('repositoryIdentifier', this.host),
      textElement('delimiter', ':'),
      textElement('sampleIdentifier', this.identifierOf('statement-2025')),
    ]);
  }

  formats(): string {
    return element(
      'ListMetadataFormats',
      {},
      element('metadataFormat', {}, [
        textElement('metadataPrefix', 'oai_dc'),
        textElement('schema', `${protocol}oai_dc.xsd`),
        textElement('metadataNamespace', `${protocol}oai_dc/`),
      ]),
    );
  }

  sets(sets: readonly { spec: string; name: string }[]): string {
    const one = ({ spec, name }: { spec: string; name: string }) =>
      element('set', {}, [textElement('setSpec', spec), textElement('setName', name)]);
    return element('ListSets', {}, sets.map(one));
  }

  getRecord(record: WorkRecord): string {
    return element('GetRecord', {}, this.record(record));
  }

  list(verb: 'ListRecords' | 'ListIdentifiers', { records, token }: OaiList): string {
    const one = (record: WorkRecord) => (verb === 'ListRecords' ? this.record(record) : this.header(record));
    return element(verb, {}, [
      ...records.map(one),
      token
        ? textElement('resumptionToken', token.text, {
            expirationDate: token.expires ?? undefined,
            completeListSize: String(token.size),
            cursor: String(token.cursor),
          })
        : '',
    ]);
  }

  private header(record: WorkRecord): string {
    return element('header', { status: record.state === 'withdrawn' ? 'deleted' : undefined }, [
      textElement('identifier', this.identifierOf(record.slug)),
      textElement('datestamp', record.changedAt),
      ...setsOf(record).map((spec) => textElement('setSpec', spec)),
    ]);
  }

  /** Of a withdrawn work the header alone is left. */
  private record(record: WorkRecord): string {
    if (record.state === 'withdrawn') return element('record', {}, this.header(record));
    const elements = dublinCore(record, this.publicUrl).map(([name, text, language]) =>
      textElement(`dc:${name}`, text, { 'xml:lang': language }),
    );
    const root = {
      'xmlns:oai_dc': `${protocol}oai_dc/`,
      'xmlns:dc': dc,
      'xsi:schemaLocation': `${protocol}oai_dc/ ${protocol}oai_dc.xsd`,
    };
    const metadata = element('metadata', {}, element('oai_dc:dc', root, elements));
    return element('record', {}, [this.header(record), metadata]);
  }

  private identifierOf(slug: string): string {
    return `oai:${this.host}:${slug}`;
  }

  /** The address that an identifier of ours names, or null. */
  slugIn(identifier: string): string | null {
    const ours = `oai:${this.host}:`;
    return identifier.startsWith(ours) ? identifier.slice(ours.length) : null;
  }
}
