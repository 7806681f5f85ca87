<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AreaList</name>
    <message>
        <source>Parts of the body</source>
        <translation>Partes del cuerpo</translation>
    </message>
</context>
<context>
    <name>AreaView</name>
    <message>
        <source>Nothing is picked yet</source>
        <translation>Aún no ha elegido nada</translation>
    </message>
    <message>
        <source>Pages about a part of the body come up here.</source>
        <translation>Aquí aparecen las páginas sobre una parte del cuerpo.</translation>
    </message>
    <message>
        <source>1 page.</source>
        <translation>1 página.</translation>
    </message>
    <message>
        <source>{0} pages.</source>
        <translation>{0} páginas.</translation>
    </message>
    <message>
        <source>You touched: {0}.</source>
        <translation>Usted tocó: {0}.</translation>
    </message>
    <message>
        <source>Lines about this part of the body.</source>
        <translation>Líneas sobre esta parte del cuerpo.</translation>
    </message>
    <message>
        <source>Tick what you notice</source>
        <translation>Marque lo que nota</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>Do you also have one of these?</source>
        <translation>¿Tiene también algo de esto?</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Clear answers while you wait</source>
        <translation>Respuestas claras mientras espera</translation>
    </message>
    <message>
        <source>{0}, in plain words and pictures. Free. No names. Nothing is kept.</source>
        <translation>{0}, en palabras sencillas y con dibujos. Gratis. Sin nombres. No se guarda nada.</translation>
    </message>
    <message>
        <source>Touch your language to start</source>
        <translation>Toque su idioma para empezar</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Toque para empezar</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>You are here.</source>
        <translation>Usted está aquí.</translation>
    </message>
</context>
<context>
    <name>BodyPanel</name>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Touch the picture or the list.</source>
        <translation>Toque el dibujo o la lista.</translation>
    </message>
    <message>
        <source>Parts of the body</source>
        <translation>Partes del cuerpo</translation>
    </message>
    <message>
        <source>Show the whole body</source>
        <translation>Ver todo el cuerpo</translation>
    </message>
    <message>
        <source>Look closer: {0}</source>
        <translation>Ver más de cerca: {0}</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Ver más de cerca</translation>
    </message>
    <message>
        <source>For the face, the hands and the feet: pick one of them first.</source>
        <translation>Para la cara, las manos y los pies: elija primero uno de ellos.</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>Señales de peligro</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Ver la lista</translation>
    </message>
    <message>
        <source>All danger signs</source>
        <translation>Todas las señales de peligro</translation>
    </message>
</context>
<context>
    <name>BodyPicture</name>
    <message>
        <source>Arrow keys go from part to part, Enter picks one. The list has the same parts.</source>
        <translation>Las flechas van de una parte a otra y Entrar elige una. La lista tiene las mismas partes.</translation>
    </message>
    <message>
        <source>Your left</source>
        <translation>Su izquierda</translation>
    </message>
    <message>
        <source>Your right</source>
        <translation>Su derecha</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De espaldas</translation>
    </message>
    <message>
        <source>Picture of the body</source>
        <translation>Dibujo del cuerpo</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>Danger signs</source>
        <translation>Señales de peligro</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Ver la lista</translation>
    </message>
    <message>
        <source>{0}: what do you notice?</source>
        <translation>{0}: ¿qué nota?</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>ConditionList</name>
    <message>
        <source>Conditions</source>
        <translation>Enfermedades</translation>
    </message>
</context>
<context>
    <name>ContentsSheet</name>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DangerList</name>
    <message>
        <source>Danger signs</source>
        <translation>Señales de peligro</translation>
    </message>
    <message>
        <source>All danger signs</source>
        <translation>Todas las señales de peligro</translation>
    </message>
</context>
<context>
    <name>DangerView</name>
    <message>
        <source>Danger signs</source>
        <translation>Señales de peligro</translation>
    </message>
    <message>
        <source>Tick a line to see what to do. Everyone is shown the same list.</source>
        <translation>Marque una línea para ver qué hacer. A todos se les muestra la misma lista.</translation>
    </message>
</context>
<context>
    <name>ElsewhereRow</name>
    <message>
        <source>This page in another language: {0}</source>
        <translation>Esta página en otro idioma: {0}</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Todo el dibujo</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Help cards</source>
        <translation>Tarjetas de ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>the cards about it, short</comment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Change my ticks</source>
        <translation>Cambiar mis marcas</translation>
    </message>
    <message>
        <source>My ticks</source>
        <translation>Mis marcas</translation>
    </message>
    <message>
        <source>See the pages ({0})</source>
        <translation>Ver las páginas ({0})</translation>
    </message>
    <message>
        <source>See the pages</source>
        <translation>Ver las páginas</translation>
    </message>
    <message>
        <source>Pages ({0})</source>
        <translation>Páginas ({0})</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>I have told someone</source>
        <translation>Ya avisé a alguien</translation>
    </message>
    <message>
        <source>Your page stays here.</source>
        <translation>Su página se queda aquí.</translation>
    </message>
    <message>
        <source>Your {0} pages stay here.</source>
        <translation>Sus {0} páginas se quedan aquí.</translation>
    </message>
    <message>
        <source>Read after you have told someone.</source>
        <translation>Lea después de avisar a alguien.</translation>
    </message>
    <message>
        <source>Your ticks stay here.</source>
        <translation>Sus marcas se quedan aquí.</translation>
    </message>
    <message>
        <source>Get help first.</source>
        <translation>Primero busque ayuda.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Imprimir mi lista</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Mi lista</translation>
    </message>
</context>
<context>
    <name>HandoutChoices</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Una hoja</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Handout: {0}</source>
        <translation>Hoja para llevar: {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Always printed</source>
        <translation>Se imprime siempre</translation>
    </message>
</context>
<context>
    <name>HandoutDesk</name>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Sent to the printer {0}.</source>
        <translation>Enviado a la impresora {0}.</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>Nothing came out.</source>
        <translation>No salió nada.</translation>
    </message>
</context>
<context>
    <name>HandoutPanel</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Fits black-and-white printers. Boxes differ by line and sign, not by colour.</source>
        <translation>Sirve para impresoras en blanco y negro. Los cuadros se distinguen por la línea y el signo, no por el color.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>1 page on {0} paper.</source>
        <translation>1 página en papel {0}.</translation>
    </message>
    <message>
        <source>{0} pages on {1} paper: one sheet, both sides.</source>
        <translation>{0} páginas en papel {1}: una hoja, por los dos lados.</translation>
    </message>
    <message>
        <source>{0} pages on {1} paper: {2} sheets, both sides.</source>
        <translation>{0} páginas en papel {1}: {2} hojas, por los dos lados.</translation>
    </message>
    <message>
        <source>Printer: {0}.</source>
        <translation>Impresora: {0}.</translation>
    </message>
    <message>
        <source>No printer was found. Save the PDF and print it elsewhere.</source>
        <translation>No se encontró ninguna impresora. Guarde el PDF e imprímalo en otro lugar.</translation>
    </message>
    <message>
        <source>Picture of the handout</source>
        <translation>Imagen de la hoja</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Where I am</source>
        <translation>Dónde estoy</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation>Para qué sirve esto</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencias</translation>
    </message>
    <message>
        <source>Choose where you are, so that pages show the right number.</source>
        <translation>Elija dónde está, para que las páginas muestren el número correcto.</translation>
    </message>
    <message>
        <source>Getting about with the keyboard</source>
        <translation>Cómo moverse con el teclado</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>What you read, search for and tick is never written down. It is gone when you close Plainleaf. Only text size, colours and the window&apos;s place are remembered. Plainleaf never uses the internet.</source>
        <translation>Lo que lee, busca y marca nunca se anota. Se borra cuando usted cierra Plainleaf. Solo se recuerdan el tamaño del texto, los colores y el lugar de la ventana. Plainleaf nunca usa internet.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>USA</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Go to the next button or link</source>
        <translation>Ir al siguiente botón o enlace</translation>
    </message>
    <message>
        <source>Press it or follow it</source>
        <translation>Presionarlo o seguirlo</translation>
    </message>
    <message>
        <source>/ or Ctrl+F</source>
        <translation>/ o Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Inicio</translation>
    </message>
    <message>
        <source>Go to the home screen</source>
        <translation>Ir a la pantalla de inicio</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl −</source>
        <translation>Ctrl + y Ctrl −</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>Texto más grande y más pequeño</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ayuda</translation>
    </message>
    <message>
        <source>Plainleaf {0}. {1}, version {2}, by {3}. Text and pictures: {4}. Program: Apache-2.0.</source>
        <translation>Plainleaf {0}. {1}, versión {2}, de {3}. Texto y dibujos: {4}. Programa: Apache-2.0.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Pages that speak of these signs</source>
        <translation>Páginas que hablan de estas señales</translation>
    </message>
    <message>
        <source>Words you can say, or show this screen</source>
        <translation>Lo que puede decir, o muestre esta pantalla</translation>
    </message>
    <message>
        <source>You ticked: {0}</source>
        <translation>Usted marcó: {0}</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>This screen is hidden</source>
        <translation>La pantalla está oculta</translation>
    </message>
    <message>
        <source>Your place is kept for 2 minutes. Then it clears.</source>
        <translation>Guardamos su lugar 2 minutos. Luego se borra.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Mostrarla otra vez</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>Terminar y borrar</translation>
    </message>
</context>
<context>
    <name>HomePanel</name>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué le gustaría saber?</translation>
    </message>
    <message>
        <source>{0}, in plain words. Nothing you do here is kept.</source>
        <translation>{0}, en palabras sencillas. No se guarda nada de lo que haga aquí.</translation>
    </message>
    <message>
        <source>Search, for example “hard lump”</source>
        <translation>Busque, por ejemplo, “bulto duro”</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Answer a few questions</source>
        <translation>Responda unas preguntas</translation>
    </message>
    <message>
        <source>Tick what you notice. See what to read.</source>
        <translation>Marque lo que nota. Vea qué leer.</translation>
    </message>
    <message>
        <source>Point to a part of the body</source>
        <translation>Señale una parte del cuerpo</translation>
    </message>
    <message>
        <source>Touch the place. See the pages about it.</source>
        <translation>Toque el lugar. Vea las páginas sobre él.</translation>
    </message>
    <message>
        <source>Look through the topics</source>
        <translation>Vea los temas</translation>
    </message>
    <message>
        <source>{0} short pages with pictures.</source>
        <translation>{0} páginas cortas con dibujos.</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>{0}. {1}. Pages: {2}</source>
        <translation>{0}. {1}. Páginas: {2}</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>This screen clears when the time is up, so the next person cannot see what you read.</source>
        <translation>La pantalla se borra cuando se acaba el tiempo, para que nadie vea lo que leyó.</translation>
    </message>
    <message>
        <source>Touch anywhere to stay.</source>
        <translation>Toque en cualquier lugar para seguir.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>{0} {1} seconds left. {2}</source>
        <translation>{0} Quedan {1} segundos. {2}</translation>
    </message>
</context>
<context>
    <name>JumpChip</name>
    <message>
        <source>You are reading this part</source>
        <translation>Está leyendo esta parte</translation>
    </message>
</context>
<context>
    <name>JumpChips</name>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
</context>
<context>
    <name>KeyBoard</name>
    <message>
        <source>qwertyuiop asdfghjkl zxcvbnm</source>
        <comment>a keyboard&apos;s rows of letters, from the left; 11 a row</comment>
        <translation>qwertyuiop asdfghjklñ zxcvbnm</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>What the numbers stand for</source>
        <translation>Qué significan los números</translation>
    </message>
</context>
<context>
    <name>KioskBar</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>No hay nada a donde volver.</translation>
    </message>
    <message>
        <source>Open a page to print it.</source>
        <translation>Abra una página para imprimirla.</translation>
    </message>
</context>
<context>
    <name>KioskHomePanel</name>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué le gustaría saber?</translation>
    </message>
    <message>
        <source>{0}, in plain words. Nothing you do here is kept.</source>
        <translation>{0}, en palabras sencillas. No se guarda nada de lo que haga aquí.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Answer a few questions</source>
        <translation>Responda unas preguntas</translation>
    </message>
    <message>
        <source>Tick what you notice. See what to read.</source>
        <translation>Marque lo que nota. Vea qué leer.</translation>
    </message>
    <message>
        <source>Point to a part of the body</source>
        <translation>Señale una parte del cuerpo</translation>
    </message>
    <message>
        <source>Touch the place. See the pages about it.</source>
        <translation>Toque el lugar. Vea las páginas sobre él.</translation>
    </message>
    <message>
        <source>Look through the topics</source>
        <translation>Vea los temas</translation>
    </message>
    <message>
        <source>{0} short pages with pictures.</source>
        <translation>{0} páginas cortas con dibujos.</translation>
    </message>
    <message>
        <source>Search, for example “hard lump”</source>
        <translation>Busque, por ejemplo, “bulto duro”</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You are reading in this language.</source>
        <translation>Está leyendo en este idioma.</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Sent to the printer {0}.</source>
        <translation>Enviado a la impresora {0}.</translation>
    </message>
    <message>
        <source>my-list.pdf</source>
        <translation>mi-lista.pdf</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>Save my list</source>
        <translation>Guardar mi lista</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Text size and colours</source>
        <translation>Tamaño del texto y colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>This goes back to normal when you finish.</source>
        <translation>Esto vuelve a lo normal cuando usted termina.</translation>
    </message>
    <message>
        <source>Skin in the pictures</source>
        <translation>Piel en los dibujos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>El más grande</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Piel clara</translation>
    </message>
    <message>
        <source>Brown skin</source>
        <translation>Piel morena</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>Piel oscura</translation>
    </message>
</context>
<context>
    <name>MeaningCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All words to know</source>
        <translation>Todas las palabras</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NearWords</name>
    <message>
        <source>Words that are near:</source>
        <translation>Palabras parecidas:</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No page is about this. The lines above say how to get help.</source>
        <translation>Ninguna página trata de esto. Las líneas de arriba dicen cómo pedir ayuda.</translation>
    </message>
    <message>
        <source>No page has “{0}”</source>
        <translation>Ninguna página tiene “{0}”</translation>
    </message>
    <message>
        <source>Try a shorter word, or a body part such as “skin” or “kidney”.</source>
        <translation>Pruebe una palabra más corta, o una parte del cuerpo como “piel” o “riñón”.</translation>
    </message>
    <message>
        <source>Answer a few questions</source>
        <translation>Responda unas preguntas</translation>
    </message>
    <message>
        <source>Tick what you notice. See what to read.</source>
        <translation>Marque lo que nota. Vea qué leer.</translation>
    </message>
    <message>
        <source>Point to a part of the body</source>
        <translation>Señale una parte del cuerpo</translation>
    </message>
    <message>
        <source>Touch the place. See the pages about it.</source>
        <translation>Toque el lugar. Vea las páginas sobre él.</translation>
    </message>
    <message>
        <source>Look through the topics</source>
        <translation>Vea los temas</translation>
    </message>
    <message>
        <source>All pages, in groups.</source>
        <translation>Todas las páginas, por grupos.</translation>
    </message>
    <message>
        <source>A nurse or doctor can help with things this library does not cover.</source>
        <translation>Una enfermera o un médico puede ayudarle con lo que esta biblioteca no trata.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This page was due for a check in {0}. Some of it may be out of date.</source>
        <translation>Esta página debía revisarse en {0}. Puede que una parte ya no esté al día.</translation>
    </message>
    <message>
        <source>The {0} page is newer ({1}).</source>
        <translation>La página en {0} es más nueva ({1}).</translation>
    </message>
    <message>
        <source>Read it in {0}</source>
        <translation>Leerla en {0}</translation>
    </message>
    <message>
        <source>This page is not in your language yet. It is shown in {0}.</source>
        <translation>Esta página aún no está en su idioma. Se muestra en {0}.</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>month and year</comment>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Show the outlook</source>
        <translation>Mostrar lo que se puede esperar</translation>
    </message>
    <message>
        <source>Hide the outlook</source>
        <translation>Ocultar lo que se puede esperar</translation>
    </message>
    <message>
        <source>Not everybody wants to know this. You choose.</source>
        <translation>No todos quieren saber esto. Usted elige.</translation>
    </message>
    <message>
        <source>Pages like this one</source>
        <translation>Páginas parecidas a esta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
</context>
<context>
    <name>PageRows</name>
    <message>
        <source>Read first</source>
        <translation>Lea primero</translation>
    </message>
    <message>
        <source>Also read</source>
        <translation>Lea también</translation>
    </message>
    <message>
        <source>You ticked: {0}</source>
        <translation>Usted marcó: {0}</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Point to a part of the body</source>
        <translation>Señale una parte del cuerpo</translation>
    </message>
    <message>
        <source>Touch the place. See the pages about it.</source>
        <translation>Toque el lugar. Vea las páginas sobre él.</translation>
    </message>
    <message>
        <source>Look through the topics</source>
        <translation>Vea los temas</translation>
    </message>
    <message>
        <source>{0} short pages with pictures.</source>
        <translation>{0} páginas cortas con dibujos.</translation>
    </message>
    <message>
        <source>Search in your own words</source>
        <translation>Busque con sus propias palabras</translation>
    </message>
    <message>
        <source>For example “hard lump”.</source>
        <translation>Por ejemplo, “bulto duro”.</translation>
    </message>
    <message>
        <source>Help cards for the lines you ticked</source>
        <translation>Tarjetas de ayuda para las líneas que marcó</translation>
    </message>
    <message>
        <source>See the cards</source>
        <translation>Ver las tarjetas</translation>
    </message>
    <message>
        <source>Good to read in any case</source>
        <translation>Conviene leer de todos modos</translation>
    </message>
    <message>
        <source>Nothing is ticked yet</source>
        <translation>Aún no hay nada marcado</translation>
    </message>
    <message>
        <source>Tick all that fit. It is fine to tick none.</source>
        <translation>Marque todo lo que tenga. Puede no marcar nada.</translation>
    </message>
    <message>
        <source>Nothing here fits well. That does not mean it is nothing.</source>
        <translation>Nada de aquí encaja bien. Eso no quiere decir que no sea nada.</translation>
    </message>
    <message>
        <source>These pages do not cover what you ticked. Ask a nurse or doctor. Bring a photo and a list of your medicines.</source>
        <translation>Estas páginas no tratan lo que marcó. Pregunte a una enfermera o a un médico. Lleve una foto y una lista de sus medicinas.</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation>Páginas para leer</translation>
    </message>
    <message>
        <source>The lines you ticked led to these pages.</source>
        <translation>Las líneas que marcó llevan a estas páginas.</translation>
    </message>
</context>
<context>
    <name>PrinterSheet</name>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your page is being printed.</source>
        <translation>Su página se está imprimiendo.</translation>
    </message>
    <message>
        <source>One sheet, printed on both sides.</source>
        <translation>Una hoja, impresa por los dos lados.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Take your pages with you when they come out.</source>
        <translation>Llévese sus páginas cuando salgan.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>The printer may need paper. Tell the front desk.</source>
        <translation>Puede que a la impresora le falte papel. Avise en recepción.</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>No salió nada</translation>
    </message>
    <message>
        <source>{0} sheets is the most for one visit. The front desk can print more for you.</source>
        <translation>{0} hojas es el máximo por visita. En recepción pueden imprimirle más.</translation>
    </message>
    <message>
        <source>No more pages here</source>
        <translation>No hay más páginas aquí</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>This helps you pick what to read. It cannot tell you what you have. If you are worried, talk to a nurse or doctor.</source>
        <translation>Esto le ayuda a elegir qué leer. No puede decirle qué tiene. Si está preocupado, hable con una enfermera o un médico.</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Tick all that fit. It is fine to tick none.</source>
        <translation>Marque todo lo que tenga. Puede no marcar nada.</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Pregunta {0} de {1}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Pages found</source>
        <translation>Páginas encontradas</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search, for example “hard lump”</source>
        <translation>Busque, por ejemplo, “bulto duro”</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type a word to search all pages.</source>
        <translation>Escriba una palabra para buscar en todas las páginas.</translation>
    </message>
    <message>
        <source>No page has “{0}”. Try a shorter word.</source>
        <translation>Ninguna página tiene “{0}”. Pruebe una palabra más corta.</translation>
    </message>
    <message>
        <source>1 page for “{0}”</source>
        <translation>1 página para “{0}”</translation>
    </message>
    <message>
        <source>{0} pages for “{1}”</source>
        <translation>{0} páginas para “{1}”</translation>
    </message>
</context>
<context>
    <name>SecondsRing</name>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Picture of a printed page</source>
        <translation>Imagen de una página impresa</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Pages to read so far</source>
        <translation>Páginas para leer hasta ahora</translation>
    </message>
    <message>
        <source>Pages come up here as you tick.</source>
        <translation>Las páginas aparecen aquí a medida que marca.</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>Señales de peligro</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Ver la lista</translation>
    </message>
    <message>
        <source>Pages to read so far: {0}</source>
        <translation>Páginas para leer hasta ahora: {0}</translation>
    </message>
    <message>
        <source>Lines you ticked: {0}</source>
        <translation>Líneas que marcó: {0}</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Question {0}: {1}</source>
        <translation>Pregunta {0}: {1}</translation>
    </message>
    <message>
        <source>Has ticks.</source>
        <translation>Tiene marcas.</translation>
    </message>
</context>
<context>
    <name>StoppedWindow</name>
    <message>
        <source>Close Plainleaf</source>
        <translation>Cerrar Plainleaf</translation>
    </message>
</context>
<context>
    <name>TextSizeControl</name>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Text size, {0} per cent</source>
        <translation>Tamaño del texto, {0} por ciento</translation>
    </message>
</context>
<context>
    <name>Ticked</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>TickedChips</name>
    <message>
        <source>You ticked</source>
        <translation>Usted marcó</translation>
    </message>
    <message>
        <source>Nothing yet. It is fine to tick none.</source>
        <translation>Nada todavía. Puede no marcar nada.</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Quitar: {0}</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Como esta computadora</translation>
    </message>
    <message>
        <source>Skin in the pictures</source>
        <translation>Piel en los dibujos</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Piel clara</translation>
    </message>
    <message>
        <source>Brown skin</source>
        <translation>Piel morena</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>Piel oscura</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>Idioma: {0}</translation>
    </message>
    <message>
        <source>Open a page to print it.</source>
        <translation>Abra una página para imprimirla.</translation>
    </message>
</context>
<context>
    <name>TopicsPanel</name>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>{0} pages in {1} groups. Touch a group to see its pages.</source>
        <translation>{0} páginas en {1} grupos. Toque un grupo para ver sus páginas.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} páginas</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Something went wrong here. You can go on, or go back to Home.</source>
        <translation>Algo salió mal aquí. Puede continuar o volver al inicio.</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>For whoever helps you:</source>
        <translation>Para quien le ayude:</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown</source>
        <translation>Esta página no se puede mostrar</translation>
    </message>
    <message>
        <source>Other pages work. You can go on with one of them.</source>
        <translation>Las otras páginas funcionan. Puede seguir con una de ellas.</translation>
    </message>
    <message>
        <source>Tell the front desk</source>
        <translation>Avise en recepción</translation>
    </message>
    <message>
        <source>This screen can&apos;t show its pages just now. The staff can put it right.</source>
        <translation>Esta pantalla no puede mostrar sus páginas ahora. El personal puede arreglarlo.</translation>
    </message>
    <message>
        <source>Plainleaf can&apos;t open its pages</source>
        <translation>Plainleaf no puede abrir sus páginas</translation>
    </message>
    <message>
        <source>There is nothing to read until this is put right. You have lost nothing.</source>
        <translation>No hay nada que leer hasta que se arregle. No ha perdido nada.</translation>
    </message>
    <message>
        <source>This can&apos;t be printed here. Save it as a PDF and print it somewhere else.</source>
        <translation>Esto no se puede imprimir aquí. Guárdelo como PDF e imprímalo en otro lugar.</translation>
    </message>
    <message>
        <source>The handout could not be made. The page itself can still be read.</source>
        <translation>No se pudo preparar la hoja. La página se puede seguir leyendo.</translation>
    </message>
    <message>
        <source>This page isn&apos;t written in this language yet.</source>
        <translation>Esta página aún no está escrita en este idioma.</translation>
    </message>
    <message>
        <source>A picture on this page can&apos;t be shown. Other pages may still be readable.</source>
        <translation>No se puede mostrar un dibujo de esta página. Puede que otras páginas sí se puedan leer.</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown. Other pages may still be readable.</source>
        <translation>No se puede mostrar esta página. Puede que otras páginas sí se puedan leer.</translation>
    </message>
    <message>
        <source>Your choices can&apos;t be remembered. They last until you close Plainleaf.</source>
        <translation>No se puede recordar lo que eligió. Dura hasta que cierre Plainleaf.</translation>
    </message>
    <message>
        <source>This can&apos;t be done.</source>
        <translation>Esto no se puede hacer.</translation>
    </message>
</context>
<context>
    <name>urgent</name>
    <message>
        <source>Tell the front desk. Do not wait to read.</source>
        <translation>Avise en recepción. No espere a leer.</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Señales de alerta</translation>
    </message>
    <message>
        <source>Very ill? Tell the front desk.</source>
        <translation>¿Muy mal? Avise en recepción.</translation>
    </message>
    <message>
        <source>Call {0}. Do not wait to read.</source>
        <translation>Llame al {0}. No espere a leer.</translation>
    </message>
    <message>
        <source>See the warning signs</source>
        <translation>Ver las señales de alerta</translation>
    </message>
    <message>
        <source>Very ill? Call {0}.</source>
        <translation>¿Muy mal? Llame al {0}.</translation>
    </message>
    <message>
        <source>Feel very ill right now?</source>
        <translation>¿Se siente muy mal ahora?</translation>
    </message>
</context>
</TS>
