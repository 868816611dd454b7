// Runs before the first paint, so a dark screen stays dark at night. No inline script: the content policy forbids it.
try {
  var thema = localStorage.getItem('kring-thema')
  if (thema === 'licht' || thema === 'donker') document.documentElement.dataset.thema = thema
  if (localStorage.getItem('kring-taal') === 'en') document.documentElement.lang = 'en'
} catch {
  // Storage is closed: the device decides.
}
