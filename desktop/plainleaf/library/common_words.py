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
}

WEAK_WORDS: Mapping[str, frozenset[str]] = {
    "en": _set(
        """
        able advice affect affects ago area away back bad basically become becomes believe best
        better big bring called care case cause caused causes causing chance change changed
        changes check clinic common concern concerned condition cure cured daily date day days
        deal diagnose diagnosed diagnosis different disease diseases disorder doctor doctors dr
        due early effect effects exactly experience explain feel feeling feels felt find first
        five fix follow found four free full further generally genetic give given good great
        group happen happened happening happens hard hello help hi high hope hospital hour hours
        idea important improve increase information keep kind kinds know known large last late
        later leave left less life list little live lives living long look looking looks lot low
        main make makes making man mean meaning means medical medicine men method mild
        minute minutes month months new next nice normal notice noticed number often old open
        opened opening options outlook part past patient patients people person place point
        possible problem problems question questions quite read reason recently recommend
        related research result results right risk safe said say says second see seem seems seen
        several severe show showed shows side sign signs simple since small special start
        started state stay stop suddenly suffer suggest support sure symptom symptoms syndrome
        system talk tell test tests thank thanks think three time times today told took treat
        treated treating treatment treatments tried trouble true try trying turn turned turns
        two type types understand use used useful using usual usually want wants week weeks went
        woke woman women word words work working works worried worry worse wrong x year years
        young
        """
    ),
    "es": _set(
        """
        ahora alta alto ano anos ayuda baja bajo bien buena bueno cambio cambios caso causa
        causan causas clase clases clinica comun cosa cosas creo cura dado debo decir deja
        despues dia diagnostico dias diferente doctor doctora efecto efectos enfermedad
        enfermedades estudio favor forma general gente gracias grande grandes grave grupo hace
        hacer hago hola hombre hombres hora horas hospital hoy importante lado largo llamar
        lugar mal mala malo manera mayor medica medico medicos mejor menos mes meses mismo
        momento mujer mujeres necesito noche normal nueva nuevo nunca paciente pacientes parte
        pasa paso peor pequena pequeno persona personas posible pregunta preguntas problema
        problemas pronto prueba pruebas puso quiero razon resultado resultados riesgo sabe saber
        semana semanas siempre siento significa signos sintoma sintomas tarde tiempo tipo tipos
        tomar trabajo trastorno tratamiento tratamientos tratar usar uso veces ver vez vida
        viejo
        """
    ),
}
