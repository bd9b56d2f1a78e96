<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Sorot</source>
        <translation>Tentang Sorot</translation>
    </message>
    <message>
        <source>Shows who says what in the news you read.</source>
        <translation>Menunjukkan siapa berkata apa dalam berita yang Anda baca.</translation>
    </message>
    <message>
        <source>Everything runs on this machine; nothing is sent anywhere.</source>
        <translation>Semuanya berjalan di komputer ini; tidak ada yang dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>Sorot is made with</source>
        <translation>Sorot dibuat dengan</translation>
    </message>
    <message>
        <source>The licences' own words</source>
        <translation>Bunyi lisensi</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>here only</source>
        <translation>hanya di sini</translation>
    </message>
    <message>
        <source>everywhere in the article</source>
        <translation>di seluruh artikel</translation>
    </message>
    <message>
        <source>always</source>
        <translation>selalu</translation>
    </message>
    <message>
        <source>{form} is {name}</source>
        <translation>{form} adalah {name}</translation>
    </message>
    <message>
        <source>{form} is a name: {name}, {type}</source>
        <translation>{form} adalah nama: {name}, {type}</translation>
    </message>
    <message>
        <source>{form} is no name</source>
        <translation>{form} bukan nama</translation>
    </message>
    <message>
        <source>{form} is of type {type}</source>
        <translation>{form} berjenis {type}</translation>
    </message>
    <message>
        <source>Who speaks as {form} is {name}</source>
        <translation>Penutur yang disebut {form} adalah {name}</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>perlu diperiksa</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>benar</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>salah</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>diperdebatkan</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>kuning</translation>
    </message>
    <message>
        <source>green</source>
        <translation>hijau</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>biru</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>merah muda</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>ungu</translation>
    </message>
    <message>
        <source>its words are not in the text any more</source>
        <translation>kata-katanya tidak ada lagi di dalam teks</translation>
    </message>
    <message>
        <source>there is no such quote or name any more</source>
        <translation>kutipan atau nama itu tidak ditemukan lagi</translation>
    </message>
    <message>
        <source>this version of Sorot cannot read it</source>
        <translation>versi Sorot ini tidak dapat membacanya</translation>
    </message>
    <message>
        <source>{name} renamed to {other}</source>
        <translation>{name} dinamai {other}</translation>
    </message>
    <message>
        <source>{name}: type {type}</source>
        <translation>{name}: jenis {type}</translation>
    </message>
    <message>
        <source>{name} joined with {other}</source>
        <translation>{name} disatukan dengan {other}</translation>
    </message>
    <message>
        <source>{other} split off {name}</source>
        <translation>{other} dipisahkan dari {name}</translation>
    </message>
    <message>
        <source>{name} is no name</source>
        <translation>{name} bukan nama</translation>
    </message>
    <message>
        <source>{name} added as a name</source>
        <translation>{name} ditambahkan sebagai nama</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>langsung</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>tidak langsung</translation>
    </message>
    <message>
        <source>no quote</source>
        <translation>bukan kutipan</translation>
    </message>
    <message>
        <source>added as a quote</source>
        <translation>ditambahkan sebagai kutipan</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>tanpa penutur</translation>
    </message>
    <message>
        <source>speaker {name}</source>
        <translation>penutur {name}</translation>
    </message>
    <message>
        <source>verdict taken back</source>
        <translation>penilaian ditarik</translation>
    </message>
    <message>
        <source>speaker accepted</source>
        <translation>penutur diterima</translation>
    </message>
    <message>
        <source>speaker rejected</source>
        <translation>penutur ditolak</translation>
    </message>
    <message>
        <source>check taken off</source>
        <translation>pemeriksaan dihapus</translation>
    </message>
    <message>
        <source>highlight taken off</source>
        <translation>sorotan dihapus</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>catatan dihapus</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>tanpa tag</translation>
    </message>
    <message>
        <source>A correction taken back</source>
        <translation>Satu koreksi ditarik</translation>
    </message>
    <message>
        <source>An act that this version of Sorot cannot read</source>
        <translation>Tindakan yang tidak dapat dibaca versi Sorot ini</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Address of a page</source>
        <translation>Alamat halaman</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Page {number} of {count} only</source>
        <translation>Hanya halaman {number} dari {count}</translation>
    </message>
    <message>
        <source>Fetch the other pages</source>
        <translation>Ambil halaman lainnya</translation>
    </message>
    <message>
        <source>The article has more pages than are here.</source>
        <translation>Artikel ini punya halaman lain yang belum ada di sini.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Ini bukan alamat.</translation>
    </message>
    <message>
        <source>Fetching {host}…</source>
        <translation>Mengambil {host}…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Halaman {number} dari {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>Archivist</name>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Address of an archived copy of this page</source>
        <translation>Alamat salinan arsip halaman ini</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Salinan arsip</translation>
    </message>
    <message>
        <source>The article was not fetched from an address</source>
        <translation>Artikel ini tidak diambil dari sebuah alamat</translation>
    </message>
    <message>
        <source>The article is not in the library yet</source>
        <translation>Artikel ini belum ada di perpustakaan</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>as typed</source>
        <translation>seperti diketik</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>seperti sekarang</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>en</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Siapa yang bicara</translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation>Bagaimana disampaikan</translation>
    </message>
    <message>
        <source>Share of words</source>
        <translation>Bagian kata</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Source balance</source>
        <translation>Keseimbangan sumber</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>This article has no quotes.</source>
        <translation>Artikel ini tidak memuat kutipan.</translation>
    </message>
    <message>
        <source>One source: {name} has {share} of all quoted words.</source>
        <translation>Satu sumber: {name} mengisi {share} dari semua kata kutipan.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation><numerusform>%n kutipan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>from %n sources</source>
        <translation><numerusform>dari %n sumber</numerusform></translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Tanpa penutur</translation>
    </message>
    <message>
        <source>Named people</source>
        <translation>Tokoh bernama</translation>
    </message>
    <message>
        <source>Role only</source>
        <translation>Jabatan saja</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonim</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>Tanpa sumber</translation>
    </message>
    <message>
        <source>In quotation marks</source>
        <translation>Dalam tanda kutip</translation>
    </message>
    <message>
        <source>In the reporter&apos;s words</source>
        <translation>Dengan kata wartawan</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan ketik</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Cari perintah atau pintasan</translation>
    </message>
    <message>
        <source>dashed: while the article has the focus</source>
        <translation>garis putus: berlaku saat artikel mendapat fokus</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>no check</source>
        <translation>tanpa pemeriksaan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Address of the primary source</source>
        <translation>Alamat sumber utama</translation>
    </message>
    <message>
        <source>What checking came to</source>
        <translation>Hasil pemeriksaan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Marks in the text</source>
        <translation>Tanda di teks</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Semua jenis</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Which of these?</source>
        <translation>Yang mana?</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>speaker unknown</source>
        <translation>penutur tidak diketahui</translation>
    </message>
    <message>
        <source>“We begin tomorrow”</source>
        <translation>“Kita mulai besok”</translation>
    </message>
    <message>
        <source>Head of the office</source>
        <translation>Kepala kantor</translation>
    </message>
    <message>
        <source>The office moves</source>
        <translation>Kantor pindah</translation>
    </message>
</context>
<context>
    <name>CitationSheet</name>
    <message>
        <source>How quotes are copied</source>
        <translation>Cara kutipan disalin</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Seperti semula</translation>
    </message>
    <message>
        <source>There is nothing to copy in an empty template.</source>
        <translation>Pola kosong tidak menyalin apa-apa.</translation>
    </message>
    <message>
        <source>A brace has no partner; {{ and }} are braces.</source>
        <translation>Ada kurung kurawal tanpa pasangan; {{ dan }} menjadi kurung kurawal.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Tidak ada bidang %1.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Link to an archived copy…</source>
        <translation>Tautan ke salinan arsip…</translation>
    </message>
    <message>
        <source>Command by name…</source>
        <translation>Perintah menurut nama…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Buka berkas…</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Tempel sebagai artikel</translation>
    </message>
    <message>
        <source>Reload article</source>
        <translation>Muat ulang artikel</translation>
    </message>
    <message>
        <source>Close article</source>
        <translation>Tutup artikel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy quote with source</source>
        <translation>Salin kutipan dengan sumber</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Cari di teks</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Temuan berikutnya</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Temuan sebelumnya</translation>
    </message>
    <message>
        <source>Filter the sidebar</source>
        <translation>Saring bilah samping</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Quotes in the order of the article</source>
        <translation>Kutipan menurut urutan artikel</translation>
    </message>
    <message>
        <source>Show sidebar</source>
        <translation>Tampilkan bilah samping</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Perbesar huruf</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Perkecil huruf</translation>
    </message>
    <message>
        <source>Type as before</source>
        <translation>Huruf ukuran semula</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Tema berikutnya</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Kutipan berikutnya</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Kutipan sebelumnya</translation>
    </message>
    <message>
        <source>Next visible name</source>
        <translation>Nama tampak berikutnya</translation>
    </message>
    <message>
        <source>Previous visible name</source>
        <translation>Nama tampak sebelumnya</translation>
    </message>
    <message>
        <source>Next occurrence</source>
        <translation>Kemunculan berikutnya</translation>
    </message>
    <message>
        <source>Previous occurrence</source>
        <translation>Kemunculan sebelumnya</translation>
    </message>
    <message>
        <source>Next quote of this speaker</source>
        <translation>Kutipan berikutnya dari penutur ini</translation>
    </message>
    <message>
        <source>Previous quote of this speaker</source>
        <translation>Kutipan sebelumnya dari penutur ini</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>Penutur berikutnya</translation>
    </message>
    <message>
        <source>Previous speaker</source>
        <translation>Penutur sebelumnya</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Tokoh</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Quotes in the text</source>
        <translation>Kutipan di teks</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Why this speaker?</source>
        <translation>Mengapa penutur ini?</translation>
    </message>
    <message>
        <source>Accept this speaker</source>
        <translation>Terima penutur ini</translation>
    </message>
    <message>
        <source>Reject this speaker</source>
        <translation>Tolak penutur ini</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Hide all marks</source>
        <translation>Sembunyikan semua tanda</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel berikutnya</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel sebelumnya</translation>
    </message>
    <message>
        <source>Leave anything</source>
        <translation>Keluar dari apa pun</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Semua pintasan</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Artikel contoh</translation>
    </message>
    <message>
        <source>About Sorot</source>
        <translation>Tentang Sorot</translation>
    </message>
    <message>
        <source>How quotes are copied…</source>
        <translation>Cara kutipan disalin…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Artikel berikutnya</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Artikel sebelumnya</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Buka menu</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Change type or speaker…</source>
        <translation>Ganti jenis atau penutur…</translation>
    </message>
    <message>
        <source>Direct or indirect</source>
        <translation>Langsung atau tak langsung</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Gabung dengan…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Pisahkan…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Add selection as quote…</source>
        <translation>Jadikan pilihan kutipan…</translation>
    </message>
    <message>
        <source>Add selection as name…</source>
        <translation>Jadikan pilihan nama…</translation>
    </message>
    <message>
        <source>What always holds…</source>
        <translation>Yang selalu berlaku…</translation>
    </message>
    <message>
        <source>Corrections without a place…</source>
        <translation>Koreksi tanpa tempat…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Lakukan lagi</translation>
    </message>
    <message>
        <source>Everything this speaker said…</source>
        <translation>Semua ucapan penutur ini…</translation>
    </message>
    <message>
        <source>Search the library…</source>
        <translation>Cari di perpustakaan…</translation>
    </message>
    <message>
        <source>Search these words in the browser</source>
        <translation>Cari kata-kata ini di peramban</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Periksa…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Catatan…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Sorot</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Open address…</source>
        <translation>Buka alamat…</translation>
    </message>
    <message>
        <source>Fetch the other pages</source>
        <translation>Ambil halaman lainnya</translation>
    </message>
    <message>
        <source>People of the library…</source>
        <translation>Tokoh di perpustakaan…</translation>
    </message>
    <message>
        <source>Walk the story</source>
        <translation>Telusuri cerita</translation>
    </message>
    <message>
        <source>Walk the story back</source>
        <translation>Telusuri cerita mundur</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>Pertanyaan berikutnya</translation>
    </message>
    <message>
        <source>Previous open question</source>
        <translation>Pertanyaan sebelumnya</translation>
    </message>
    <message>
        <source>Attribution check</source>
        <translation>Periksa atribusi</translation>
    </message>
    <message>
        <source>Source balance</source>
        <translation>Keseimbangan sumber</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Lini masa</translation>
    </message>
    <message>
        <source>Who speaks where</source>
        <translation>Siapa bicara di mana</translation>
    </message>
    <message>
        <source>Compare with another report</source>
        <translation>Bandingkan dengan berita lain</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferensi…</translation>
    </message>
    <message>
        <source>Paragraph focus</source>
        <translation>Fokus paragraf</translation>
    </message>
    <message>
        <source>My notes and checks…</source>
        <translation>Catatan dan pemeriksaan saya…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tombol…</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>Kursor dalam teks</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Two reports side by side</source>
        <translation>Dua berita berdampingan</translation>
    </message>
    <message>
        <source>In both ({count})</source>
        <translation>Di keduanya ({count})</translation>
    </message>
    <message>
        <source>Only in {outlet} ({count})</source>
        <translation>Hanya di {outlet} ({count})</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>{lost} words lost, {added} added, {changed} changed</source>
        <translation>{lost} kata hilang, {added} ditambah, {changed} diubah</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Tanpa penutur</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>langsung</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>tak langsung</translation>
    </message>
    <message>
        <source>Quotes of both reports</source>
        <translation>Kutipan kedua berita</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Kedua versi</translation>
    </message>
    <message>
        <source>Choose the other report…</source>
        <translation>Pilih berita lain…</translation>
    </message>
    <message>
        <source>Choose a report of the same event.</source>
        <translation>Pilih berita lain tentang peristiwa yang sama.</translation>
    </message>
    <message>
        <source>Only this report quotes it.</source>
        <translation>Hanya berita ini yang mengutipnya.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Membaca {name}…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Buka berkas…</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Artikel ({patterns});;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Open the other report</source>
        <translation>Buka berita lain</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Ganti jenis</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Gabung dengan</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Pisahkan</translation>
    </message>
    <message>
        <source>Delete name</source>
        <translation>Hapus nama</translation>
    </message>
    <message>
        <source>This is no name</source>
        <translation>Ini bukan nama</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Tambah nama</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Tanpa penutur</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Ganti penutur</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Tambah kutipan</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>seperti sekarang</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Ketik nama</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Clear</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Seberapa jauh berlaku</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>Type to find an answer</source>
        <translation>Ketik untuk mencari jawaban</translation>
    </message>
</context>
<context>
    <name>CorrectionNews</name>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>They are kept, and listed.</source>
        <translation>Tetap disimpan, dan ada daftarnya.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tampilkan</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections have lost their place</source>
        <translation><numerusform>%n koreksi kehilangan tempatnya</numerusform></translation>
    </message>
</context>
<context>
    <name>CorrectionSheets</name>
    <message>
        <source>What always holds</source>
        <translation>Yang selalu berlaku</translation>
    </message>
    <message>
        <source>A correction that is made “always” stands here.</source>
        <translation>Koreksi yang berlaku “Selalu” tercantum di sini.</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Tidak lagi</translation>
    </message>
    <message>
        <source>Corrections without a place</source>
        <translation>Koreksi tanpa tempat</translation>
    </message>
    <message>
        <source>Every correction of this article has its place.</source>
        <translation>Semua koreksi artikel ini punya tempat.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Pick one mention of a name that has several</source>
        <translation>Pilih satu sebutan dari nama yang disebut beberapa kali</translation>
    </message>
    <message>
        <source>Pick a quote first</source>
        <translation>Pilih kutipan dulu</translation>
    </message>
    <message>
        <source>Pick a quote or a name first</source>
        <translation>Pilih kutipan atau nama dulu</translation>
    </message>
    <message>
        <source>Select the words in the text first</source>
        <translation>Pilih kata-katanya di teks dulu</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Diurungkan: {act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Dilakukan lagi: {act}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Drop an article here</source>
        <translation>Seret artikel ke sini</translation>
    </message>
    <message>
        <source>A text file or a saved web page</source>
        <translation>Berkas teks atau halaman web tersimpan</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Terakhir dibaca</translation>
    </message>
    <message>
        <source>Hide the hints</source>
        <translation>Sembunyikan petunjuk</translation>
    </message>
    <message>
        <source>next, previous quote</source>
        <translation>kutipan berikutnya, sebelumnya</translation>
    </message>
    <message>
        <source>details</source>
        <translation>rincian</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>semua pintasan</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Buka berkas</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Tempel teks</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Buka contoh</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Ukuran huruf</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>Buka alamat</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Hide the caption</source>
        <translation>Sembunyikan keterangan</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>between quotation marks</source>
        <translation>di antara tanda petik</translation>
    </message>
    <message>
        <source>between quotation marks, one of them missing</source>
        <translation>di antara tanda petik, satu di antaranya hilang</translation>
    </message>
    <message>
        <source>in the words of the article</source>
        <translation>dengan kata-kata artikel</translation>
    </message>
    <message>
        <source>verb of saying, before the source</source>
        <translation>kata kerja tutur, sebelum sumber</translation>
    </message>
    <message>
        <source>verb of saying, after the source</source>
        <translation>kata kerja tutur, sesudah sumber</translation>
    </message>
    <message>
        <source>verb of saying, amid the words said</source>
        <translation>kata kerja tutur, di tengah ucapan</translation>
    </message>
    <message>
        <source>names whose words these are</source>
        <translation>menyebut siapa pemilik ucapan</translation>
    </message>
    <message>
        <source>verb of saying in the passive</source>
        <translation>kata kerja tutur pasif</translation>
    </message>
    <message>
        <source>second verb of the same source</source>
        <translation>kata kerja kedua dari sumber yang sama</translation>
    </message>
    <message>
        <source>the name stands before a colon</source>
        <translation>nama berdiri di depan titik dua</translation>
    </message>
    <message>
        <source>announces who speaks next</source>
        <translation>memberi tahu siapa yang berbicara berikutnya</translation>
    </message>
    <message>
        <source>the name stands after a dash</source>
        <translation>nama berdiri setelah tanda pisah</translation>
    </message>
    <message>
        <source>leads up to the quotation</source>
        <translation>mengantar ke kutipan</translation>
    </message>
    <message>
        <source>stands next to the quotation</source>
        <translation>berdiri di samping kutipan</translation>
    </message>
    <message>
        <source>the latest speaker goes on</source>
        <translation>penutur terakhir melanjutkan</translation>
    </message>
    <message>
        <source>stands after the cue</source>
        <translation>berdiri sesudah isyarat</translation>
    </message>
    <message>
        <source>stands before the cue</source>
        <translation>berdiri sebelum isyarat</translation>
    </message>
    <message>
        <source>pronoun on the cue</source>
        <translation>kata ganti pada isyarat</translation>
    </message>
    <message>
        <source>outlet that carried the words</source>
        <translation>media yang memuat ucapan</translation>
    </message>
    <message>
        <source>to whom it was said</source>
        <translation>lawan bicara</translation>
    </message>
    <message>
        <source>named in full</source>
        <translation>disebut lengkap</translation>
    </message>
    <message>
        <source>short name of {name}</source>
        <translation>nama pendek dari {name}</translation>
    </message>
    <message>
        <source>nickname of {name}</source>
        <translation>nama panggilan dari {name}</translation>
    </message>
    <message>
        <source>office of {name}</source>
        <translation>jabatan {name}</translation>
    </message>
    <message>
        <source>{name} spoke last</source>
        <translation>{name} penutur terakhir</translation>
    </message>
    <message>
        <source>{name} was spoken of last</source>
        <translation>{name} dibicarakan terakhir</translation>
    </message>
    <message>
        <source>description of {name}</source>
        <translation>sebutan untuk {name}</translation>
    </message>
    <message>
        <source>noun introduced with {name}</source>
        <translation>kata benda yang diperkenalkan bersama {name}</translation>
    </message>
    <message>
        <source>abbreviation of {name}</source>
        <translation>singkatan dari {name}</translation>
    </message>
    <message>
        <source>document of {name}</source>
        <translation>dokumen dari {name}</translation>
    </message>
    <message>
        <source>not named any nearer</source>
        <translation>tidak disebut lebih jelas</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>Anda terima</translation>
    </message>
    <message>
        <source>speaker rejected by you</source>
        <translation>penutur Anda tolak</translation>
    </message>
    <message>
        <source>the words said</source>
        <translation>ucapan</translation>
    </message>
    <message>
        <source>word that says so</source>
        <translation>kata yang menandai ucapan</translation>
    </message>
    <message>
        <source>words that name the source</source>
        <translation>kata-kata yang menyebut sumber</translation>
    </message>
    <message>
        <source>whom the source means</source>
        <translation>siapa yang dimaksud sumber</translation>
    </message>
    <message>
        <source>speaker named by you</source>
        <translation>penutur dari Anda</translation>
    </message>
    <message>
        <source>direct or indirect by your word</source>
        <translation>langsung atau tidak menurut Anda</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>Anda tambahkan</translation>
    </message>
    <message>
        <source>name by your word</source>
        <translation>nama dari Anda</translation>
    </message>
    <message>
        <source>type by your word</source>
        <translation>jenis dari Anda</translation>
    </message>
    <message>
        <source>joined by you</source>
        <translation>Anda satukan</translation>
    </message>
    <message>
        <source>split off by you</source>
        <translation>Anda pisahkan</translation>
    </message>
    <message>
        <source>by a rule of yours</source>
        <translation>menurut aturan Anda</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Simpan sebagai…</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The picked quote</source>
        <translation>Kutipan yang dipilih</translation>
    </message>
    <message>
        <source>All quotes of this speaker</source>
        <translation>Semua kutipan penutur ini</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Halaman web (HTML)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Dokumen PDF</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Dokumen Word (DOCX)</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Teks Markdown</translation>
    </message>
    <message>
        <source>Table of quotes (CSV)</source>
        <translation>Tabel kutipan (CSV)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Data (JSON)</translation>
    </message>
    <message>
        <source>Data by lines (JSON Lines)</source>
        <translation>Data per baris (JSON Lines)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Anotasi web (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>{name} is printed</source>
        <translation>{name} dicetak</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>en</source>
        <translation>id</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Filter quotes</source>
        <translation>Saring kutipan</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Saring nama</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in text</source>
        <translation>Cari di teks</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Temuan sebelumnya (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Temuan berikutnya (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>tidak ada temuan</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} dari {count}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Clear</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} dari {total}</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Jump</source>
        <translation>Lompat</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bilah samping</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Sekilas</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Open article</source>
        <translation>Buka artikel</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>teks yang diseret</translation>
    </message>
    <message>
        <source>There is no text in the clipboard</source>
        <translation>Tidak ada teks di papan klip</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>papan klip</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Artikel ({patterns});;Semua berkas (*)</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{line}: no command is called that.</source>
        <translation>{line}: tidak ada perintah bernama itu.</translation>
    </message>
    <message>
        <source>{line}: {key} cannot be its key.</source>
        <translation>{line}: {key} tidak bisa menjadi tombolnya.</translation>
    </message>
    <message>
        <source>{line}: {key} already does “{other}”.</source>
        <translation>{line}: {key} sudah dipakai untuk “{other}”.</translation>
    </message>
    <message>
        <source>{line}: {value} is not {expected}.</source>
        <translation>{line}: {value} bukan {expected}.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Cari perintah atau tombol</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Bersihkan</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Perintah dan tombolnya</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tombol baru</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tanpa tombol</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Seperti biasa</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Semua seperti biasa</translation>
    </message>
    <message>
        <source>Press the new key for “{command}”. Esc leaves it as it is.</source>
        <translation>Tekan tombol baru untuk “{command}”. Esc membatalkan.</translation>
    </message>
    <message>
        <source>{key} cannot be the key of a command. Press another.</source>
        <translation>{key} tidak bisa menjadi tombol perintah. Tekan yang lain.</translation>
    </message>
    <message>
        <source>{key} does “{other}” already. Press it once more to take it from there, another key, or Esc.</source>
        <translation>{key} sudah dipakai untuk “{other}”. Tekan sekali lagi untuk mengambilnya, tombol lain, atau Esc.</translation>
    </message>
    <message>
        <source>{key} does “{command}” now.</source>
        <translation>{key} kini untuk “{command}”.</translation>
    </message>
    <message>
        <source>“{command}” has no key now.</source>
        <translation>“{command}” kini tanpa tombol.</translation>
    </message>
    <message>
        <source>“{command}” has its usual keys.</source>
        <translation>“{command}” memakai tombol biasanya.</translation>
    </message>
    <message>
        <source>Every command has its usual keys.</source>
        <translation>Semua perintah memakai tombol biasanya.</translation>
    </message>
    <message>
        <source>Letters work while the article has the focus, all else everywhere.</source>
        <translation>Huruf berlaku selama artikel mendapat fokus, yang lain di mana saja.</translation>
    </message>
</context>
<context>
    <name>Layer</name>
    <message>
        <source>People</source>
        <translation>Tokoh</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Kutipan</translation>
    </message>
</context>
<context>
    <name>LayerOne</name>
    <message>
        <source>person</source>
        <translation>tokoh</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisasi</translation>
    </message>
    <message>
        <source>place</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>date</source>
        <translation>waktu</translation>
    </message>
    <message>
        <source>event</source>
        <translation>peristiwa</translation>
    </message>
    <message>
        <source>number</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>kutipan</translation>
    </message>
</context>
<context>
    <name>Librarian</name>
    <message>
        <source>Pick a quote or a speaker first</source>
        <translation>Pilih dulu sebuah kutipan atau penutur</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>A word in these quotes</source>
        <translation>Sebuah kata dalam kutipan ini</translation>
    </message>
    <message>
        <source>Find words or a person in the library</source>
        <translation>Cari kata atau tokoh di perpustakaan</translation>
    </message>
    <message>
        <source>Every article that you open is kept here.</source>
        <translation>Setiap artikel yang Anda buka tersimpan di sini.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Terakhir dibuka</translation>
    </message>
    <message numerus="yes">
        <source>%n articles with these words</source>
        <translation>
            <numerusform>%n artikel dengan kata-kata ini</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of %1 in the library</source>
        <translation>Tidak ada ucapan %1 di perpustakaan</translation>
    </message>
    <message>
        <source>Found in the library</source>
        <translation>Temuan di perpustakaan</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Kembali ke perpustakaan</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Perpustakaan</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>Marks never close</source>
        <translation>Tanda kutip tidak ditutup</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Tanpa penutur</translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation>Siapa yang dimaksud?</translation>
    </message>
    <message>
        <source>Anonymous source</source>
        <translation>Sumber anonim</translation>
    </message>
    <message>
        <source>Named without a role</source>
        <translation>Nama tanpa jabatan</translation>
    </message>
    <message>
        <source>Relayed by others</source>
        <translation>Lewat pihak lain</translation>
    </message>
    <message>
        <source>Two words of saying</source>
        <translation>Dua kata kutip</translation>
    </message>
    <message>
        <source>A mark opens here and the paragraph ends before it closes.</source>
        <translation>Tanda kutip dibuka di sini dan paragraf selesai sebelum ditutup.</translation>
    </message>
    <message>
        <source>Words stand in quotation marks and nobody says them.</source>
        <translation>Ada kata dalam tanda kutip tanpa penutur.</translation>
    </message>
    <message>
        <source>The pronoun may mean any of these: {about}.</source>
        <translation>Kata gantinya dapat merujuk ke: {about}.</translation>
    </message>
    <message>
        <source>The source is not named: {about}.</source>
        <translation>Sumbernya tidak disebut namanya: {about}.</translation>
    </message>
    <message>
        <source>{about} is named once, and no role tells who that is.</source>
        <translation>{about} disebut sekali saja, tanpa jabatan atau keterangan.</translation>
    </message>
    <message>
        <source>The words come through {about}, not from the speaker.</source>
        <translation>Kata-kata ini datang lewat {about}, bukan langsung dari penuturnya.</translation>
    </message>
    <message>
        <source>These words both claim the quote: {about}.</source>
        <translation>Kata-kata ini sama-sama mengaku kutipan: {about}.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message numerus="yes">
        <source>%n questions about who says what</source>
        <translation><numerusform>%n pertanyaan tentang siapa berkata apa</numerusform></translation>
    </message>
    <message>
        <source>Nothing to ask: every quote has its speaker.</source>
        <translation>Tidak ada pertanyaan: setiap kutipan punya penutur.</translation>
    </message>
    <message>
        <source>Attribution check</source>
        <translation>Periksa atribusi</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Lihat</translation>
    </message>
    <message>
        <source>&amp;Jump</source>
        <translation>L&amp;ompat</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Tanda</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Koreksi</translation>
    </message>
    <message>
        <source>&amp;Glance</source>
        <translation>&amp;Ringkas</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Hitam</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Artikel terakhir</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
</context>
<context>
    <name>MyWork</name>
    <message>
        <source>Write a table of notes and checks</source>
        <translation>Tulis tabel catatan dan pemeriksaan</translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Catatan dan sorotan</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Semua pemeriksaan</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Belum tuntas</translation>
    </message>
    <message>
        <source>Write a table…</source>
        <translation>Tulis tabel…</translation>
    </message>
    <message>
        <source>Notes and checks</source>
        <translation>Catatan dan pemeriksaan</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Yang ditampilkan</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Filter notes and checks</source>
        <translation>Saring catatan dan pemeriksaan</translation>
    </message>
    <message>
        <source>My notes and checks</source>
        <translation>Catatan dan pemeriksaan saya</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>none</source>
        <translation>tanpa</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Sorotan</translation>
    </message>
    <message>
        <source>Tags, with spaces between them</source>
        <translation>Label, dipisahkan spasi</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Catatan, dalam Markdown</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Highlight, {colour}</source>
        <translation>Sorotan, {colour}</translation>
    </message>
    <message>
        <source>Check: {status}</source>
        <translation>Pemeriksaan: {status}</translation>
    </message>
    <message>
        <source>the words have changed since</source>
        <translation>kata-katanya telah berubah sejak itu</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>None of the notes fits</source>
        <translation>Tidak ada catatan yang cocok</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Belum ada catatan</translation>
    </message>
    <message>
        <source>Select words, or pick a quote, and press %1 to highlight, %2 to write a note, %3 to say what checking it came to.</source>
        <translation>Pilih kata-kata, atau sebuah kutipan, lalu tekan %1 untuk menyorot, %2 untuk menulis catatan, %3 untuk mencatat hasil pemeriksaan.</translation>
    </message>
    <message>
        <source>Notes on the article</source>
        <translation>Catatan pada artikel</translation>
    </message>
    <message>
        <source>Kinds of notes</source>
        <translation>Jenis catatan</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Kosongkan saringan</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Saring catatan</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The article can be read all the same.</source>
        <translation>Artikel tetap dapat dibaca.</translation>
    </message>
    <message>
        <source>The search for quotes failed</source>
        <translation>Pencarian kutipan gagal</translation>
    </message>
    <message>
        <source>Nor is there such a quote.</source>
        <translation>Kutipan seperti itu juga tidak ada.</translation>
    </message>
    <message numerus="yes">
        <source>%n names match:</source>
        <translation><numerusform>%n nama cocok:</numerusform></translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Belum ada artikel</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Cari lagi</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Sejauh ini belum ada yang ditemukan</translation>
    </message>
    <message>
        <source>The search was stopped before its end.</source>
        <translation>Pencarian dihentikan sebelum selesai.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>Nor is there such a name.</source>
        <translation>Nama seperti itu juga tidak ada.</translation>
    </message>
    <message>
        <source>One name matches:</source>
        <translation>Satu nama cocok:</translation>
    </message>
    <message>
        <source>No names in this article</source>
        <translation>Tidak ada nama di artikel ini</translation>
    </message>
    <message>
        <source>No people, organisations, places, dates, events or numbers were found.</source>
        <translation>Tidak ditemukan tokoh, organisasi, tempat, waktu, peristiwa, ataupun angka.</translation>
    </message>
    <message>
        <source>No quotes in this article</source>
        <translation>Tidak ada kutipan di artikel ini</translation>
    </message>
    <message>
        <source>There are no words between quotation marks, and no word such as %1, %2 or %3 with a speaker.</source>
        <translation>Tidak ada ucapan di antara tanda petik, dan tidak ada kata seperti %1, %2 atau %3 dengan penuturnya.</translation>
    </message>
    <message>
        <source>No quotes with “%1”</source>
        <translation>Tidak ada kutipan dengan “%1”</translation>
    </message>
    <message>
        <source>See in Names</source>
        <translation>Lihat di Nama</translation>
    </message>
    <message>
        <source>No names with “%1”</source>
        <translation>Tidak ada nama dengan “%1”</translation>
    </message>
    <message>
        <source>See in Quotes</source>
        <translation>Lihat di Kutipan</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes match.</source>
        <translation><numerusform>%n kutipan cocok.</numerusform></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The page shows the article as it was.</source>
        <translation>Halaman ini menampilkan artikel sebelum berubah.</translation>
    </message>
    <message>
        <source>Some settings could not be used</source>
        <translation>Sebagian setelan tidak dapat dipakai</translation>
    </message>
    <message>
        <source>{key}: {value} is not {reason}.</source>
        <translation>{key}: {value} bukan {reason}.</translation>
    </message>
    <message>
        <source>{value}: {reason}.</source>
        <translation>{value}: {reason}.</translation>
    </message>
    <message>
        <source>The usual value stands in for each.</source>
        <translation>Sebagai gantinya dipakai nilai bawaan.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Buka lain…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin rincian</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Muat ulang</translation>
    </message>
    <message>
        <source>{name} changed on disk</source>
        <translation>{name} berubah di cakram</translation>
    </message>
    <message>
        <source>Not kept: {act}</source>
        <translation>Tidak tersimpan: {act}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} tersimpan</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>Di {folder}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Annotations laid over the article: {name}</source>
        <translation>Anotasi diletakkan di atas artikel: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation><numerusform>%n di tempat semula</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n moved with their words</source>
        <translation><numerusform>%n pindah bersama kata-katanya</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation><numerusform>%n hilang</numerusform></translation>
    </message>
    <message>
        <source>Some keys could not be used</source>
        <translation>Beberapa tombol tidak bisa dipakai</translation>
    </message>
    <message>
        <source>The usual keys stand in for each.</source>
        <translation>Tombol biasa menggantikannya.</translation>
    </message>
</context>
<context>
    <name>OrderSwitch</name>
    <message>
        <source>Quotes in the order of the article</source>
        <translation>Kutipan menurut urutan artikel</translation>
    </message>
    <message>
        <source>Order of the quotes</source>
        <translation>Urutan kutipan</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Penutur</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Quotes by speaker</source>
        <translation>Kutipan menurut penutur</translation>
    </message>
</context>
<context>
    <name>Overlaps</name>
    <message>
        <source>All quotes of this speaker</source>
        <translation>Semua kutipan penutur ini</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation><numerusform>%n kata</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation><numerusform>%n menit baca</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h read</source>
        <translation><numerusform>%n jam baca</numerusform></translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Belum ada artikel</translation>
    </message>
    <message>
        <source>Article: {name}</source>
        <translation>Artikel: {name}</translation>
    </message>
    <message>
        <source>page {number} of {count} only</source>
        <translation>hanya halaman {number} dari {count}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Ketik perintah</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Perintah yang cocok</translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Isyarat</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Lewat</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Merujuk ke</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Lengkapnya</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>high</source>
        <translation>tinggi</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Berkata</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>sedang</translation>
    </message>
    <message>
        <source>low</source>
        <translation>rendah</translation>
    </message>
    <message>
        <source>{number} out of 100</source>
        <translation>{number} dari 100</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Pertama</translation>
    </message>
    <message>
        <source>{direct} direct, {indirect} indirect</source>
        <translation>{direct} langsung, {indirect} tak langsung</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraf {number}</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>langsung</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>tak langsung</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Juga</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Disebut</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Ganti penutur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Return joins them, Del keeps them apart</source>
        <translation>Enter menggabungkan, Del memisahkan</translation>
    </message>
    <message>
        <source>Is {other} the same as {one}?</source>
        <translation>Apakah {other} sama dengan {one}?</translation>
    </message>
    <message>
        <source>not read: line {number}: {reason}</source>
        <translation>tidak dibaca: baris {number}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines read</source>
        <translation>
            <numerusform>%n baris dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the table of people</source>
        <translation>Tulis tabel tokoh</translation>
    </message>
    <message>
        <source>Read a table of people</source>
        <translation>Baca tabel tokoh</translation>
    </message>
    <message>
        <source>Return joins {name} with the person in the list.</source>
        <translation>Enter menggabungkan {name} dengan tokoh dalam daftar.</translation>
    </message>
    <message>
        <source>Who is {name}, too?</source>
        <translation>Siapa yang sama dengan {name}?</translation>
    </message>
    <message>
        <source>Return keeps the new name; the old one stays an alias.</source>
        <translation>Enter menyimpan nama baru; nama lama tetap menjadi alias.</translation>
    </message>
    <message>
        <source>Another name for {name}</source>
        <translation>Nama lain untuk {name}</translation>
    </message>
    <message>
        <source>Return shows everything that a person said.</source>
        <translation>Enter menampilkan semua ucapan tokoh itu.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Cari tokoh</translation>
    </message>
    <message>
        <source>Write the table…</source>
        <translation>Tulis tabel…</translation>
    </message>
    <message>
        <source>Read a table…</source>
        <translation>Baca tabel…</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation>Gabungkan dengan…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Tokoh</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>People of the library</source>
        <translation>Tokoh di perpustakaan</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferensi</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Cari preferensi</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Bersihkan</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>Tidak ada preferensi dengan kata itu.</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Copying, searching, keeping</source>
        <translation>Menyalin, mencari, menyimpan</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Ukuran huruf</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>Jarak baris</translation>
    </message>
    <message>
        <source>Width of lines</source>
        <translation>Lebar baris</translation>
    </message>
    <message>
        <source>Counted in letters of ordinary text.</source>
        <translation>Dihitung dalam huruf teks biasa.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n huruf</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph focus</source>
        <translation>Fokus paragraf</translation>
    </message>
    <message>
        <source>Paragraphs beside the one you read step back.</source>
        <translation>Paragraf selain yang Anda baca diredupkan.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Takes hold at the next start.</source>
        <translation>Berlaku saat Sorot dibuka lagi.</translation>
    </message>
    <message>
        <source>Things that move</source>
        <translation>Gerakan</translation>
    </message>
    <message>
        <source>A jump scrolls gently, and its outline fades.</source>
        <translation>Lompatan menggulir perlahan, dan garis tepinya memudar.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Diam</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bergerak</translation>
    </message>
    <message>
        <source>Letters as keys</source>
        <translation>Huruf sebagai tombol</translation>
    </message>
    <message>
        <source>Single letters and digits, while the article has the focus.</source>
        <translation>Satu huruf atau angka, selama artikel mendapat fokus.</translation>
    </message>
    <message>
        <source>How quotes are copied</source>
        <translation>Cara kutipan disalin</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Address for searching the web</source>
        <translation>Alamat pencarian di web</translation>
    </message>
    <message>
        <source>{words} stands for what is searched.</source>
        <translation>{words} mewakili yang dicari.</translation>
    </message>
    <message>
        <source>Not yet: it has to begin with https:// and hold {words}.</source>
        <translation>Belum: harus diawali https:// dan memuat {words}.</translation>
    </message>
    <message>
        <source>Where the library is kept</source>
        <translation>Tempat perpustakaan disimpan</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Tombol perintah</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n diubah</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>{name} cannot be opened</source>
        <translation>{name} tidak dapat dibuka</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Berkas itu tidak ada.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Itu sebuah folder.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Anda tidak diizinkan membaca berkas ini.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Itu bukan berkas biasa.</translation>
    </message>
    <message>
        <source>It is too large (limit: {detail}).</source>
        <translation>Berkas terlalu besar (batas: {detail}).</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Tidak ada teks di dalamnya.</translation>
    </message>
    <message>
        <source>It is not text.</source>
        <translation>Isinya bukan teks.</translation>
    </message>
    <message>
        <source>It is an address; save the page and open the file.</source>
        <translation>Itu sebuah alamat; simpan halamannya lalu buka berkasnya.</translation>
    </message>
    <message>
        <source>Its HTML cannot be understood.</source>
        <translation>HTML-nya tidak dapat dipahami.</translation>
    </message>
    <message>
        <source>The system says: {detail}.</source>
        <translation>Kata sistem: {detail}.</translation>
    </message>
    <message>
        <source>Sorot could not write {name}</source>
        <translation>Sorot tidak dapat menulis {name}</translation>
    </message>
    <message>
        <source>The system says: {detail}. Everything else goes on.</source>
        <translation>Kata sistem: {detail}. Selebihnya tetap berjalan.</translation>
    </message>
    <message>
        <source>Something went wrong inside Sorot</source>
        <translation>Ada yang salah di dalam Sorot</translation>
    </message>
    <message>
        <source>The library could not be used</source>
        <translation>Pustaka tidak dapat dipakai</translation>
    </message>
    <message>
        <source>{path} was made by a newer Sorot. Reading goes on without a library.</source>
        <translation>{path} dibuat oleh Sorot yang lebih baru. Membaca berlanjut tanpa pustaka.</translation>
    </message>
    <message>
        <source>{path} is not a library of Sorot's. Reading goes on without a library.</source>
        <translation>{path} bukan pustaka Sorot. Membaca berlanjut tanpa pustaka.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Reading goes on without a library.</source>
        <translation>{path} tidak dapat ditulis. Membaca berlanjut tanpa pustaka.</translation>
    </message>
    <message>
        <source>Another program keeps {path} locked. Nothing was changed.</source>
        <translation>Program lain mengunci {path}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>There is no room on the disk for {path}. Nothing was changed.</source>
        <translation>Tidak ada ruang di diska untuk {path}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{path} is damaged and could not be mended. Reading goes on without it.</source>
        <translation>{path} rusak dan tidak dapat diperbaiki. Membaca berlanjut tanpanya.</translation>
    </message>
    <message>
        <source>The article is not in the library any more.</source>
        <translation>Artikel itu sudah tidak ada di pustaka.</translation>
    </message>
    <message>
        <source>{path}: the system says: {detail}.</source>
        <translation>{path}: kata sistem: {detail}.</translation>
    </message>
    <message>
        <source>The damaged file stays as {path}.</source>
        <translation>Berkas yang rusak disimpan sebagai {path}.</translation>
    </message>
    <message>
        <source>The library was damaged; a new one was begun</source>
        <translation>Pustaka rusak; pustaka baru telah dibuat</translation>
    </message>
    <message>
        <source>The library was damaged and has been mended</source>
        <translation>Pustaka rusak dan telah diperbaiki</translation>
    </message>
    <message numerus="yes">
        <source>%n articles saved</source>
        <translation><numerusform>%n artikel terselamatkan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes of yours saved</source>
        <translation><numerusform>%n perubahan Anda terselamatkan</numerusform></translation>
    </message>
    <message>
        <source>The encoding of its characters is not known.</source>
        <translation>Pengodean karakternya tidak dikenal.</translation>
    </message>
    <message>
        <source>Sorot does not read {detail}.</source>
        <translation>Sorot tidak membaca {detail}.</translation>
    </message>
    <message>
        <source>Nothing in it can be read by Sorot.</source>
        <translation>Tidak ada yang dapat dibaca Sorot di dalamnya.</translation>
    </message>
    <message>
        <source>It is damaged, or no {detail}.</source>
        <translation>Berkas rusak, atau bukan {detail}.</translation>
    </message>
    <message>
        <source>A password protects it.</source>
        <translation>Berkas dilindungi kata sandi.</translation>
    </message>
    <message>
        <source>Its pages are pictures without text.</source>
        <translation>Halaman-halamannya gambar tanpa teks.</translation>
    </message>
    <message>
        <source>None of its columns or fields is the text of an article.</source>
        <translation>Tidak ada kolom atau bidang yang berisi teks artikel.</translation>
    </message>
    <message>
        <source>Reading it takes longer than {detail} seconds.</source>
        <translation>Membacanya lebih lama dari {detail} detik.</translation>
    </message>
    <message>
        <source>Reading it takes too much memory.</source>
        <translation>Membacanya memakan terlalu banyak memori.</translation>
    </message>
    <message>
        <source>The article could not be printed</source>
        <translation>Artikel tidak dapat dicetak</translation>
    </message>
    <message>
        <source>{name} takes no page.</source>
        <translation>{name} tidak menerima halaman.</translation>
    </message>
    <message>
        <source>It holds annotations without their article; open the article first.</source>
        <translation>Berkas ini hanya berisi anotasi; buka dulu artikelnya.</translation>
    </message>
</context>
<context>
    <name>Remarker</name>
    <message>
        <source>Select words, or pick a quote or a name, first</source>
        <translation>Pilih dulu kata-kata, sebuah kutipan, atau sebuah nama</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Tidak ada peramban yang dapat dibuka</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation>Sorotan: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tanpa</translation>
    </message>
</context>
<context>
    <name>River</name>
    <message>
        <source>Who speaks where</source>
        <translation>Siapa bicara di mana</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation><numerusform>%n kutipan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>mentioned %n times</source>
        <translation><numerusform>%n kali disebut</numerusform></translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Tanpa penutur</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>langsung</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>tak langsung</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>usulan</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Kutipan %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>juga %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>lewat %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>Anda koreksi</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Overview of the article</source>
        <translation>Ikhtisar artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes above</source>
        <translation><numerusform>%n kutipan di atas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n quotes below</source>
        <translation><numerusform>%n kutipan di bawah</numerusform></translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>dalam %n artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n kutipan</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything %1 said</source>
        <translation>Semua ucapan %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Next, previous hit</source>
        <translation>Temuan berikutnya, sebelumnya</translation>
    </message>
    <message>
        <source>Larger, smaller, as before</source>
        <translation>Besar, kecil, semula</translation>
    </message>
    <message>
        <source>Copy, copy with source</source>
        <translation>Salin, salin dengan sumber</translation>
    </message>
    <message>
        <source>Quotes, names</source>
        <translation>Kutipan, Nama</translation>
    </message>
    <message>
        <source>Move and preview</source>
        <translation>Pindah dan pratinjau</translation>
    </message>
    <message>
        <source>Open, close a group</source>
        <translation>Buka, tutup kelompok</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Pergi ke teks</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Gulir</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Kembali, maju</translation>
    </message>
    <message>
        <source>People, organisations, … quantities</source>
        <translation>Tokoh, organisasi, … angka</translation>
    </message>
    <message>
        <source>Quotes, all</source>
        <translation>Kutipan, semua</translation>
    </message>
    <message>
        <source>Accept, reject the speaker</source>
        <translation>Terima, tolak penutur</translation>
    </message>
    <message>
        <source>Next, previous pane</source>
        <translation>Panel berikutnya, sebelumnya</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Berikutnya, sebelumnya</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Visible name</source>
        <translation>Nama yang tampak</translation>
    </message>
    <message>
        <source>Same thing elsewhere</source>
        <translation>Kemunculan hal yang sama</translation>
    </message>
    <message>
        <source>Quote of this speaker</source>
        <translation>Kutipan lain penutur ini</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Penutur</translation>
    </message>
    <message>
        <source>Next, previous article</source>
        <translation>Artikel berikutnya, sebelumnya</translation>
    </message>
    <message>
        <source>Selection as quote, as name</source>
        <translation>Pilihan jadi kutipan, jadi nama</translation>
    </message>
    <message>
        <source>Undo, do again</source>
        <translation>Urungkan, lakukan lagi</translation>
    </message>
    <message>
        <source>Walk the story, back</source>
        <translation>Telusuri cerita, mundur</translation>
    </message>
    <message>
        <source>Next, previous open question</source>
        <translation>Pertanyaan berikutnya, sebelumnya</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Bilah samping</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Quotes in the article</source>
        <translation>Kutipan di artikel</translation>
    </message>
    <message>
        <source>Names in the article</source>
        <translation>Nama di artikel</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>Snippet</name>
    <message>
        <source>No speaker</source>
        <translation>Tanpa penutur</translation>
    </message>
</context>
<context>
    <name>SpeakerClass</name>
    <message>
        <source>role only</source>
        <translation>hanya jabatan</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonim</translation>
    </message>
    <message>
        <source>group</source>
        <translation>kelompok</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisasi</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokumen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Finding quotes…</source>
        <translation>Mencari kutipan…</translation>
    </message>
    <message>
        <source>paragraph {number} of {count}</source>
        <translation>paragraf {number} dari {count}</translation>
    </message>
    <message>
        <source>via {outlet}</source>
        <translation>lewat {outlet}</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>keyakinan rendah</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation><numerusform>%n kutipan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation><numerusform>%n nama</numerusform></translation>
    </message>
    <message>
        <source>direct</source>
        <translation>langsung</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>tak langsung</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>keyakinan tinggi</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>keyakinan sedang</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom} %</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tokoh</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Quote {number} of {count}</source>
        <translation>Kutipan {number} dari {count}</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Tanpa penutur</translation>
    </message>
    <message>
        <source>{name} {number} of {count}</source>
        <translation>{name} {number} dari {count}</translation>
    </message>
    <message>
        <source>in a quote</source>
        <translation>dalam sebuah kutipan</translation>
    </message>
    <message>
        <source>in a quote of {speaker}</source>
        <translation>dalam kutipan {speaker}</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>dari awal lagi</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>dari akhir lagi</translation>
    </message>
    <message>
        <source>article {number} of {count}</source>
        <translation>artikel {number} dari {count}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>This article has no story to walk through.</source>
        <translation>Tidak ada cerita untuk ditelusuri dalam artikel ini.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Teras berita</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Baru: {name}</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>{name} says</source>
        <translation>Kata {name}</translation>
    </message>
    <message>
        <source>When: {date}</source>
        <translation>Waktu: {date}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Salin untuk lembar kerja</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Salin sebagai Markdown</translation>
    </message>
    <message>
        <source>Save table or picture…</source>
        <translation>Simpan tabel atau gambar…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Gambar vektor (*.svg)</translation>
    </message>
    <message>
        <source>Save table or picture</source>
        <translation>Simpan tabel atau gambar</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} tidak dapat ditulis: {reason}</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>gambar tidak dapat ditulis</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dalam teks</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>This article names no date.</source>
        <translation>Artikel ini tidak menyebut waktu.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Lini masa</translation>
    </message>
</context>
<context>
    <name>Web</name>
    <message>
        <source>It is not the address of a page.</source>
        <translation>Ini bukan alamat halaman.</translation>
    </message>
    <message>
        <source>Only http and https lead to pages.</source>
        <translation>Hanya http dan https yang mengarah ke halaman.</translation>
    </message>
    <message>
        <source>There is no site called {detail}.</source>
        <translation>Tidak ada situs bernama {detail}.</translation>
    </message>
    <message>
        <source>There is no connection to the network.</source>
        <translation>Tidak ada sambungan ke jaringan.</translation>
    </message>
    <message>
        <source>{detail} lies in your own network. Sorot goes there only if you type the address.</source>
        <translation>{detail} ada di jaringan Anda sendiri. Sorot hanya ke sana bila alamatnya Anda ketik.</translation>
    </message>
    <message>
        <source>{detail} does not answer.</source>
        <translation>{detail} tidak menjawab.</translation>
    </message>
    <message>
        <source>{detail} cannot prove that it is the site it says it is.</source>
        <translation>{detail} tidak dapat membuktikan bahwa ia situs yang dimaksud.</translation>
    </message>
    <message>
        <source>The site took more than {detail} seconds.</source>
        <translation>Situs ini butuh lebih dari {detail} detik.</translation>
    </message>
    <message>
        <source>The site points from address to address.</source>
        <translation>Situs ini mengalihkan dari alamat ke alamat.</translation>
    </message>
    <message>
        <source>The site refused: {detail}.</source>
        <translation>Situs menolak: {detail}.</translation>
    </message>
    <message>
        <source>It is not a page but {detail}.</source>
        <translation>Ini bukan halaman, melainkan {detail}.</translation>
    </message>
    <message>
        <source>The page broke off before its end.</source>
        <translation>Halaman terputus sebelum selesai.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Anda menghentikannya.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The language changes at the next start</source>
        <translation>Bahasa berganti saat Sorot dibuka lagi</translation>
    </message>
    <message>
        <source>{name} — Sorot</source>
        <translation>{name} — Sorot</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Tema: {name}</translation>
    </message>
    <message>
        <source>Caret: arrows move it, Shift selects, Esc leaves</source>
        <translation>Kursor: panah menggerakkan, Shift memilih, Esc keluar</translation>
    </message>
    <message>
        <source>Caret off: arrows scroll</source>
        <translation>Kursor mati: panah menggulir</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Finding quotes…</source>
        <translation>Mencari kutipan…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Pencarian dihentikan.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Cari lagi</translation>
    </message>
</context>
</TS>
