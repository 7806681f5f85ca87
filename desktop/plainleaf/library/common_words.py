"""Words that are in every sentence, and words that belong to any subject, by language.

Stop words are left out of a search. Weak words help to order what was found, but never
count as having found something: "what time does the clinic open" is about no page.
All are written as search folds them: small letters, no accents.
"""

from collections.abc import Mapping


def _set(lines: str) -> frozenset[str]:
    return frozenset(lines.split())


STOP_WORDS: Mapping[str, frozenset[str]] = {
    "en": _set(
        """
        a about after all also am an and any anyone anything are aren around as at be because
        been before being between both but by came can cannot come comes coming could couldn did
        didn do does doesn doing don done each either else etc even ever every few for from get
        gets getting go goes going gone got had has hasn have haven having he her here hers
        herself him himself his how however i if in into is isn it its itself just let like ll m
        many may maybe me might mine more most much must my myself need no nor not now of off on
        once one only or other our ours out over own please put re really s same shall she
        should so some someone something still such t take than that the their theirs them
        themselves then there these they thing things this those though through to too until up
        upon us ve very was wasn way we were weren what whatever when where whether which while
        who whom whose why will with without won would yes yet you your yours
        """
    ),
    "es": _set(
        """
        a al algo alguien algun alguna algunas algunos ante antes aquel aquella asi aun aunque
        cada como con contra cual cuales cuando cuanta cuanto de del desde donde dos e el ella
        ellas ellos en entre era es esa esas ese eso esos esta estaba estado estan estar este
        esto estos estoy fue fueron ha haber habia han has hasta hay he hemos la las le les lo
        los mas me mi mis mucha muchas mucho muchos muy nada ni no nos nosotros nuestra nuestro
        o os otra otras otro otros para pero poco por porque puede pueden puedo pues que quien
        se sea ser si sido sin sobre solo son soy su sus tambien tan tanto te tengo ti tiene
        tienen tienes toda todas todo todos tu tus u un una unas uno unos usted va ya yo
        """
    ),
    "ar": _set("في من على الى عن مع او هذا هذه التي الذي ما ماذا هل كيف لا ان كان قد ثم لدي عندي انا هو هي"),
}

# "Too much" and "without" are stop words, yet "too much calcium" is a name: these may go from inside one.
LINK_WORDS: Mapping[str, frozenset[str]] = {
    "en": _set(
        "a an and are at be for from had has have i in is it its my of on or s that the this to was with your"
    ),
    "es": _set(
        "a al con de del el en es esta ha la las lo los mi mis o por que se su sus tengo tiene un una y"
    ),
}

WEAK_WORDS: Mapping[str, frozenset[str]] = {
    "en": _set(
        """
        able advice affect affected affects against ago allow allows almost alone along although
        always amount amounts anybody anyway appear appearance appeared appears approximately
        area areas ask asked associated attention available avoid away back bad based basically
        become becomes began begin beginning begins behavior believe believed benefit best
        better big board book books brand bring broad build buy call called care carry case
        cause caused causes causing center certain chance change changed changes characteristic
        check choice city clear clearly clinic close common commonly company complete completely
        concern concerned condition conditions consider considered contain contains continue
        control correct cost costs cover covers cure cured current currently daily damage data
        date day days deal degree depend depending depends describe described detail details
        detect determine develop developed developing develops diagnose diagnosed diagnosis
        different difficult difficulty direct directly disease diseases disorder doctor doctors
        dr due during early ease easily easy effect effective effects eliminate end enough
        entire especially evidence exact exactly example expect experience explain extra extreme
        fact factor factors feature features feel feeling feels felt final finally find finding
        fine first five fix focus follow following forever forms forward found four free
        frequent frequently full fully function functions further future gain general generally
        genetic girlfriend give given goal good gradually great greater greatly group guess guy
        half happen happened happening happens happy hard harmful health healthy heard hello
        help helped helpful helps hi high history home hope hoping hospital hotel hour hours
        husband idea identify immediately important improve improved include included includes
        including increase increased increases indicate indicated indicates individual
        individuals information inside instead insurance involve involved involves issue issues
        job keep kid kind kinds know known lack large larger last late lately later lead leading
        leads learn leave left less level levels life likely limit limited list little live
        lives living located location long longer look looking looks losing lost lot lots low
        lower main mainly maintain major make makes making man manage management mean meaning
        means medical medicine men mention mentioned method middle mild minute minutes mom money
        month months move moved moving multiple name natural naturally near nearby nearly
        necessary needed needs new news next nice normal nothing notice noticed number obvious
        occasionally occur occurs offer office often okay old older ongoing online open opened
        opening opinion option options order original others outlook outside overall paid
        parents part particular particularly pass passed past patient patients pattern pay
        people percent perform performed period permanent permanently person phone physical
        picked place plan plus point poor possible possibly potential prepare present prevent
        prevented prevents price primary probably problem problems process produce produced
        proper properly provide provides purpose quality question questions quick quickly quit
        quite range rapid rapidly rare rarely rate rather reach reaction read ready reason
        reasons receive received recent recently recommend recommended recover recovery reduce
        reduced reducing regarding regular related release remain remains remove removed
        removing repeated replace report reported require required requires research respond
        response responsible result resulting results return returned reverse review right risk
        run safe said sale say says second see seek seem seems seen self sense separate serious
        seriously set setting several severe share shop short show showed shown shows side sign
        significant signs similar simple simply since single situation size slight slightly slow
        slowly small soon sort sound special specialist specific stage stages standard start
        started starting starts state status stay step steps stop store sudden suddenly suffer
        sufficient suggest suggested suggests suitable support supposed sure surface surrounding
        suspect symptom symptoms syndrome system talk teach team tell tend term terms terrible
        test tests thank thanks think three time times today told took total toward towards
        treat treated treating treatment treatments treats tried trouble true try trying turn
        turned turns two type types typically unable understand unknown unless unlikely unusual
        update upper use used useful using usual usually variety various video view visit wait
        want wanted wants ways weather website week weekend weeks went wide wife within woke
        woman women wonder wondering word words work working works worried worry worse worsen
        wrong x year years yesterday young
        """
    ),
    "es": _set(
        """
        abierta abierto abre abrir acabo acerca actual adelante ademas ahora alguno alta alto
        amigo ano anos aparece aparecen aparecieron aparecio apenas ayer ayuda baja bajo bien
        buena bueno buscar busco cambio cambios caso causa causan causas cerca ciudad clase
        clases clinica comenzar comenzo comprar comun conocer contiene conviene cosa cosas costo
        creo cuenta cuesta cuidado cura dado debe deben deberia debido debo decir deja dejar
        demas despues dia diagnostico dias dice dicen dicho diferente dificil dijeron dijo
        dinero doctor doctora dura duracion durante durar efecto efectos elegir empezar empezo
        encontrar encontre enfermedad enfermedades entender entonces esposa esposo estudio
        evitar existe explicar facil falta favor forma funciona general gente gracias grande
        grandes grave grupo hace hacer haciendo hago hermana hermano hija hijo hola hombre
        hombres hora horario horas hospital hoy importante incluso informacion lado largo libre
        listo llama llamar llegar llevo lograr luego lugar lunes madre mal mala malo mama manana
        manera mayor medica medico medicos mejor mejora mejorar menor menos mes meses mientras
        minutos mismo momento mostro mujer mujeres nadie necesita necesito ningun ninguna
        ninguno noche nombre normal novio nueva nuevo nunca obtener ocurre ocurrir paciente
        pacientes padece padecer padezco papa parece parecen pareja parte pasa paso peligroso
        pensar peor pequena pequeno perder permite persona personas pese poder poner posible
        precio pregunta preguntas prevencion prevenir principal problema problemas producto
        pronto propio provoca provocan prueba pruebas puedes puso queda quedar quede quiero
        quisiera quita quitar rapida rapidamente rapido razon reciente recientemente
        recomendable recomienda resulta resultado resultados riesgo sabe saber salieron salio
        salir seguir segun segura seguro semana semanas sera seria siempre siento significa
        signos sintoma sintomas sirve situacion sucede suele sufre sufro tal tampoco tarda tarde
        tema tener tenia tenido terminar tiempo tienda tipo tipos todavia tomar tome trabajo
        traer tras trastorno trata tratamiento tratamientos tratar unica unico usar uso util
        utiliza varias varios veces vender venir ver verdad vez vida viejo viene viernes volver
        """
    ),
}
