import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../toon/stijl/kring.css'
import './schil/schil.css'
import { maakRouter } from './router.tsx'
import { maakVoorraad } from './voorraad.ts'

const plek = document.getElementById('kring')
if (plek === null) throw new Error('index.html has no place for the app')

createRoot(plek).render(
  <StrictMode>
    <QueryClientProvider client={maakVoorraad()}>
      <RouterProvider router={maakRouter()} />
    </QueryClientProvider>
  </StrictMode>,
)
