import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../toon/stijl/kring.css'
import './schil/schil.css'
import { maakRouter } from './router.tsx'
import { maakVoorraad } from './voorraad.ts'
import { zetWerkdagen } from '../toon/tijd/werkdagen.ts'

const plek = document.getElementById('kring')
if (plek === null) throw new Error('index.html has no place for the app')

createRoot(plek).render(
  <StrictMode>
    <QueryClientProvider client={maakVoorraad()}>
      <RouterProvider router={maakRouter()} />
    </QueryClientProvider>
  </StrictMode>,
)

// After the first screen: until then Monday to Friday is near enough, and only in weeks with a holiday different.
void import('./werkdagen.ts').then(({ isWettelijkeWerkdag }) => zetWerkdagen(isWettelijkeWerkdag))
