import type { ExampleRole } from "./example-role.ts";

/** Una cocina en Valencia. */
export const spanish: ExampleRole = {
  slug: "cocina",
  write: (posted) => `---
title: Cocinero o cocinera
posted: ${posted}
closes: ongoing
employment: full-time
hours: 40
workplace: onsite
locations: Valencia, España
pay: 1.500 - 1.750 EUR brutos al mes
apply: empleo@example.com
---

## El puesto

Cocinarás en un restaurante de 45 plazas en el centro de Valencia, con una carta que cambia cada mes. Trabajarás con tres
personas en cocina. Las dos primeras semanas tendrás siempre a alguien del equipo a tu lado.

## Responsabilidades

- Preparar los arroces y los platos calientes del servicio de mediodía
- Hacer el pedido de verdura y de pescado tres días por semana
- Dejar la partida limpia y anotar los alérgenos de cada plato
- Proponer un plato nuevo para la carta de cada mes

## Requisitos

- Has trabajado antes en una cocina profesional
- Tienes el carné de manipulador de alimentos o puedes sacarlo en las primeras semanas

## Se valorará

- Experiencia con arroces

## Sueldo y beneficios

- Entre 1.500 y 1.750 euros brutos al mes, según la experiencia, en 14 pagas
- Dos días libres seguidos por semana y 30 días de vacaciones
- Comida del servicio incluida

## Cómo seleccionamos

Respondemos en cinco días laborables. Después de una conversación de 30 minutos pasarás una hora en la cocina con el
equipo, y decidimos en una semana.

## Cómo postular

Envía tu currículum a empleo@example.com; no hace falta carta de presentación. Si necesitas algún ajuste para la
entrevista, escríbenos a la misma dirección.

## Igualdad de oportunidades

Contratamos por lo que cada persona sabe hacer, sin distinción de edad, sexo, origen, religión, discapacidad u orientación
sexual.
`,
};
