import { nearest } from '../../../collections/nearest.js';
import { plainWord } from '../../../model/identity/spelling.js';
import type { Table } from '../../../model/tables/index.js';
import { plainColumns } from './columns.js';

/** Headers of Indonesian and English tables that are likely to mean a column. */
const LIKELY: Readonly<Record<string, readonly string[]>> = {
  organisation: [
    'organisasi',
    'nama organisasi',
    'lembaga',
    'nama lembaga',
    'instansi',
    'asal lembaga',
    'asal instansi',
    'name of organisation',
    'name of organization',
    'organisation name',
    'organization',
  ],
  person: ['nama', 'nama peserta', 'nama lengkap', 'peserta', 'name', 'full name', 'participant', 'participant name'],
  event: ['acara', 'kegiatan', 'nama kegiatan', 'pertemuan', 'rapat', 'meeting', 'event name', 'purpose of meeting'],
  event_title: ['judul', 'judul acara', 'title'],
  date: [
    'tanggal',
    'tgl',
    'hari/tanggal',
    'hari, tanggal',
    'waktu',
    'tanggal kegiatan',
    'event date',
    'meeting date',
    'event start date',
  ],
  role: ['peran', 'participant role', 'sebagai'],
  status: ['kehadiran', 'keterangan hadir', 'participant status', 'attendance'],
  place: ['tempat', 'lokasi', 'venue', 'location'],
  issue: ['isu', 'topik', 'tema', 'topic', 'subject'],
  source: ['sumber', 'rujukan', 'reference'],
  quote: ['kutipan', 'quotation'],
};
const MEANT = new Map(
  Object.entries(LIKELY).flatMap(([column, headers]) => headers.map((header) => [plainWord(header), column])),
);

/** What a header holds that says whether somebody came. */
const PRESENCE =
  /(?<!\p{L})(?:hadir|kehadiran|presensi|absen(?:si)?|attend|attended|attendance|attending|present|absent|no[ -]?show|confirm|confirmed|confirmation|konfirmasi|cancelled|canceled|batal)(?!\p{L})/iu;

/** The column that a header is likely to mean, by its spelling or by its word in Indonesian; undefined where none. */
export function nearColumn(of: Table, header: string): string | undefined {
  const names = plainColumns(of).map(({ name, localised }) => (localised ? `${name}__xx` : name));
  const meant = MEANT.get(plainWord(header));
  if (of.name === 'participations' && (meant || PRESENCE.test(header))) return meant ?? 'status';
  return names.find((name) => name === meant) ?? nearest(header, names);
}
