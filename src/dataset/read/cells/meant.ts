import { plainWord } from '../../../model/identity/spelling.js';

/** What words of Indonesian and English tables are likely to mean, by column. */
const LIKELY: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  status: {
    ATTENDED: ['hadir', 'h', 'datang', 'ikut', 'present', 'yes', 'ya', '1', '1.0', 'true', 'x', 'v'],
    ABSENT: ['tidak hadir', 'absen', 'alpa', 'izin', 'ijin', 'sakit', 'berhalangan', 'no-show', 'did not attend'],
    INVITED: ['diundang', 'undangan', 'invitee'],
    REGISTERED: ['terdaftar', 'mendaftar', 'registrant'],
    DECLINED: ['menolak', 'batal', 'cancelled', 'regrets'],
  },
  roles: {
    HOST: ['tuan rumah', 'penyelenggara', 'organiser', 'organizer'],
    PRESENTER: ['narasumber', 'narsum', 'resource person'],
    SPEAKER: ['pembicara', 'penanggap', 'panellist'],
    FACILITATOR: ['fasilitator'],
    ATTENDEE: ['peserta', 'participant', 'undangan'],
    OBSERVER: ['pengamat', 'peninjau'],
    CHAIR: ['pimpinan', 'pimpinan rapat', 'ketua sidang', 'chairperson'],
  },
  polarity: {
    '1': ['true', 'yes', 'ya', 'agree', 'setuju', 'pro', 'for', 'support', 'mendukung'],
    '-1': ['false', 'no', 'tidak', 'disagree', 'tidak setuju', 'kontra', 'against', 'oppose', 'menolak'],
    '0': ['neutral', 'netral'],
  },
  event_status: {
    HELD: ['terlaksana', 'selesai', 'done'],
    PLANNED: ['rencana', 'direncanakan', 'tentative'],
    CANCELLED: ['batal', 'dibatalkan', 'canceled'],
  },
};

/** The code that a word is likely to mean in a column; undefined where that cannot be told. */
export function likelyMeaning(column: string, text: string): string | undefined {
  const word = plainWord(text);
  return Object.entries(LIKELY[column] ?? {}).find(([, words]) => words.some((one) => plainWord(one) === word))?.[0];
}
