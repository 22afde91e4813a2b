/** Parts of names as civil society writes them: Indonesian, and the same in English. */
export type Pair = readonly [indonesian: string, english: string];

/** What a body calls itself. */
export const BODIES: readonly Pair[] = [
  ['Yayasan', 'Foundation'],
  ['Perkumpulan', 'Association'],
  ['Serikat', 'Union'],
  ['Jaringan', 'Network'],
  ['Aliansi', 'Alliance'],
  ['Koalisi', 'Coalition'],
  ['Forum', 'Forum'],
  ['Lembaga', 'Institute'],
  ['Federasi', 'Federation'],
  ['Konfederasi', 'Confederation'],
  ['Asosiasi', 'Association'],
  ['Gerakan', 'Movement'],
  ['Pusat Studi', 'Centre for the Study of'],
  ['Lembaga Bantuan Hukum', 'Legal Aid Institute'],
  ['Kementerian', 'Ministry of'],
  ['Badan', 'Agency for'],
  ['Komisi Nasional', 'National Commission on'],
  ['Himpunan', 'Society of'],
];

/** Whom or what it is about. */
export const SUBJECTS: readonly Pair[] = [
  ['Perempuan', 'Women'],
  ['Buruh', 'Workers'],
  ['Pekerja Rumahan', 'Homeworkers'],
  ['Nelayan', 'Fishers'],
  ['Petani', 'Farmers'],
  ['Masyarakat Adat', 'Indigenous Peoples'],
  ['Anak', 'Children'],
  ['Disabilitas', 'Disability'],
  ['Lingkungan Hidup', 'Environment'],
  ['Hutan', 'Forests'],
  ['Kesehatan', 'Health'],
  ['Pendidikan', 'Education'],
  ['Migran', 'Migrants'],
  ['Tenaga Kerja', 'Manpower'],
  ['Hak Asasi Manusia', 'Human Rights'],
  ['Perumahan', 'Housing'],
  ['Pangan', 'Food'],
  ['Energi', 'Energy'],
  ['Jurnalis', 'Journalists'],
  ['Pemuda', 'Youth'],
  ['Konsumen', 'Consumers'],
  ['Informasi', 'Information'],
  ['Tekstil', 'Textile'],
  ['Perkebunan', 'Plantation'],
];

/** What it wants to be, or where it is: adds to a name and is often all that tells two bodies apart. */
export const QUALITIES: readonly Pair[] = [
  ['Indonesia', 'Indonesia'],
  ['Nasional', 'National'],
  ['Sejahtera', 'Prosperous'],
  ['Seluruh Indonesia', 'All Indonesia'],
  ['Mandiri', 'Independent'],
  ['Merdeka', 'Free'],
  ['Bersatu', 'United'],
  ['Nusantara', 'Archipelago'],
  ['Berkelanjutan', 'Sustainable'],
  ['Demokratis', 'Democratic'],
  ['Jawa Barat', 'West Java'],
  ['Sulawesi Selatan', 'South Sulawesi'],
  ['Kalimantan', 'Kalimantan'],
  ['Sumatera Utara', 'North Sumatra'],
];

export const PLACES =
  'Bandung Bekasi Bogor Cirebon Denpasar Garut Jember Kendari Kupang Lampung Madiun Malang Manado Mataram Medan Padang Palu Pontianak Samarinda Semarang Serang Solo Sukabumi Tegal'.split(
    ' ',
  );

/** How a part of a body is written, with the place that follows. */
export const BRANCHES = ['Cabang', 'DPW', 'DPC', 'Wilayah', 'Komisariat', 'Ranting', 'Kantor Wilayah', 'Chapter'];
