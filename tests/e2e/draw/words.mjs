export const givenNames = ['Åsa', 'Örjan', 'Märta', 'Björn', 'Anna-Lena', 'Göran', 'Zainab', 'Eva', 'Håkan', 'Sölve', 'Aino', 'Per Åke', 'Ylva', 'Émile'];

export const surnames = ['Öberg', 'af Ström', 'von Ängsholm', 'Håkansson Ek', 'de la Cruz', "O'Brien", 'Sjögren', 'Lindqvist', 'Ås', 'Al-Hassan', 'Nyström', 'Mäkelä'];

export const titles = ['Bibliotekarie', 'Verksamhetschef', 'Trafikingenjör', 'Badvärd', 'Rektor', 'Måltidssamordnare'];

export const places = ['Ängsö', 'Västra Åby', 'Örtofta', 'Deje', 'Skåre', 'Ulvsby', 'Norra Råda', 'Önnestad'];

export const municipalities = ['Exempelkommun', 'Ängsö kommun', 'Västra Åby kommun', 'Örtofta stad'];

export const units = [
  'Kultur och fritid', 'Vård och omsorg för äldre', 'Barn- och utbildningsförvaltningen', 'Gata, park och miljö',
  'Individ och familj', 'Måltider i skola och förskola', 'Enheten för bygglov', 'Räddningstjänsten i väster',
];

export const communicationsUnits = ['Kommunikationsenheten', 'Enheten för kommunikation och kanaler', 'Kansli- och kommunikationsstaben'];

export const botNames = ['Bevakning', 'Teamsbevakning', 'Bevakaren i Åby'];

export const accountKinds = ['Simhallen i', 'Biblioteket i', 'Ung i', 'Gator och vägar i', 'Äldreboendet på', 'Skolan i'];

export const platforms = ['facebook', 'instagram'];

export const authors = ['Kim Ek', 'Märit på Backen', 'Ö. Åkesson', 'Fatima A', 'Lars-Åke i svängen', 'mormor 🌻'];

/** Each asks something without doubt; {place} and {number} are filled in. */
export const questions = [
  'När öppnar badet i {place} efter sommaren, i uppgång {number}?',
  'Hur får man tag på någon om vattenläckan vid {place} {number}?',
  'Varför plogas inte gång- och cykelvägen mellan {place} och rondellen vid brunn {number}?',
  'Vem svarar på frågor om förskolekö {number} i {place}?',
  'Kan ni laga gatlyktan vid {place} {number}?',
  'Var lämnar jag in ansökan {number} om färdtjänst i {place}?',
];

/** Each is flagged by the dated word lists without doubt. */
export const threats = ['Jag ska döda dig, bara så du vet.', 'Vi kommer att slå ihjäl dig.', 'Hoppas du dör.'];

export const notes = ['Svarade i tråden, tipsade också om växeln.', 'Ringde upp på begäran; återkopplat å det snaraste.', 'Länkade till sidan om öppettider.'];

export const answers = ['Hej! Det stämmer, vi öppnar på måndag.', 'Hej, tack för att du hör av dig. Vi lagar den i veckan.', 'God dag! Ring växeln så hjälper vi dig.'];
