/* SPDX-License-Identifier: MIT
 * The lexicon files that are built in: X(id, name, file), one line a file, in the order in which they are read. */
#ifndef SMP_EMBEDDED_LEXICONS_H
#define SMP_EMBEDDED_LEXICONS_H

#define SMP__LEXICON_FILES(X)                                                                                          \
    X(bullying_en, "bullying.en", "lib/data/lexicon/bullying.en.lex")                                                  \
    X(bullying_es, "bullying.es", "lib/data/lexicon/bullying.es.lex")                                                  \
    X(business_en, "business.en", "lib/data/lexicon/business.en.lex")                                                  \
    X(business_es, "business.es", "lib/data/lexicon/business.es.lex")                                                  \
    X(center_voice_en, "center_voice.en", "lib/data/lexicon/center_voice.en.lex")                                      \
    X(center_voice_es, "center_voice.es", "lib/data/lexicon/center_voice.es.lex")                                      \
    X(class_en, "class.en", "lib/data/lexicon/class.en.lex")                                                           \
    X(class_es, "class.es", "lib/data/lexicon/class.es.lex")                                                           \
    X(classes_en, "classes.en", "lib/data/lexicon/classes.en.lex")                                                     \
    X(classes_es, "classes.es", "lib/data/lexicon/classes.es.lex")                                                     \
    X(commerce_en, "commerce.en", "lib/data/lexicon/commerce.en.lex")                                                  \
    X(commerce_es, "commerce.es", "lib/data/lexicon/commerce.es.lex")                                                  \
    X(common_en, "common.en", "lib/data/lexicon/common.en.lex")                                                        \
    X(common_es, "common.es", "lib/data/lexicon/common.es.lex")                                                        \
    X(confidential_en, "confidential.en", "lib/data/lexicon/confidential.en.lex")                                      \
    X(confidential_es, "confidential.es", "lib/data/lexicon/confidential.es.lex")                                      \
    X(contact_en, "contact.en", "lib/data/lexicon/contact.en.lex")                                                     \
    X(contact_es, "contact.es", "lib/data/lexicon/contact.es.lex")                                                     \
    X(contact_told_en, "contact_told.en", "lib/data/lexicon/contact_told.en.lex")                                      \
    X(contact_told_es, "contact_told.es", "lib/data/lexicon/contact_told.es.lex")                                      \
    X(context_en, "context.en", "lib/data/lexicon/context.en.lex")                                                     \
    X(context_es, "context.es", "lib/data/lexicon/context.es.lex")                                                     \
    X(copyright_en, "copyright.en", "lib/data/lexicon/copyright.en.lex")                                               \
    X(copyright_es, "copyright.es", "lib/data/lexicon/copyright.es.lex")                                               \
    X(crime_en, "crime.en", "lib/data/lexicon/crime.en.lex")                                                           \
    X(crime_es, "crime.es", "lib/data/lexicon/crime.es.lex")                                                           \
    X(criticism_en, "criticism.en", "lib/data/lexicon/criticism.en.lex")                                               \
    X(criticism_es, "criticism.es", "lib/data/lexicon/criticism.es.lex")                                               \
    X(deeds_en, "deeds.en", "lib/data/lexicon/deeds.en.lex")                                                           \
    X(deeds_es, "deeds.es", "lib/data/lexicon/deeds.es.lex")                                                           \
    X(drugs_en, "drugs.en", "lib/data/lexicon/drugs.en.lex")                                                           \
    X(drugs_es, "drugs.es", "lib/data/lexicon/drugs.es.lex")                                                           \
    X(employees_en, "employees.en", "lib/data/lexicon/employees.en.lex")                                               \
    X(groups_en, "groups.en", "lib/data/lexicon/groups.en.lex")                                                        \
    X(groups_es, "groups.es", "lib/data/lexicon/groups.es.lex")                                                        \
    X(hate_en, "hate.en", "lib/data/lexicon/hate.en.lex")                                                              \
    X(hate_es, "hate.es", "lib/data/lexicon/hate.es.lex")                                                              \
    X(hints_en, "hints.en", "lib/data/lexicon/hints.en.lex")                                                           \
    X(hints_es, "hints.es", "lib/data/lexicon/hints.es.lex")                                                           \
    X(hired_en, "hired.en", "lib/data/lexicon/hired.en.lex")                                                           \
    X(idioms_en, "idioms.en", "lib/data/lexicon/idioms.en.lex")                                                        \
    X(idioms_es, "idioms.es", "lib/data/lexicon/idioms.es.lex")                                                        \
    X(insults_en, "insults.en", "lib/data/lexicon/insults.en.lex")                                                     \
    X(insults_es, "insults.es", "lib/data/lexicon/insults.es.lex")                                                     \
    X(judgement_en, "judgement.en", "lib/data/lexicon/judgement.en.lex")                                               \
    X(judgement_es, "judgement.es", "lib/data/lexicon/judgement.es.lex")                                               \
    X(media_en, "media.en", "lib/data/lexicon/media.en.lex")                                                           \
    X(media_es, "media.es", "lib/data/lexicon/media.es.lex")                                                           \
    X(opinion_en, "opinion.en", "lib/data/lexicon/opinion.en.lex")                                                     \
    X(opinion_es, "opinion.es", "lib/data/lexicon/opinion.es.lex")                                                     \
    X(private_life_en, "private_life.en", "lib/data/lexicon/private_life.en.lex")                                      \
    X(private_life_es, "private_life.es", "lib/data/lexicon/private_life.es.lex")                                      \
    X(profane_en, "profane.en", "lib/data/lexicon/profane.en.lex")                                                     \
    X(profane_es, "profane.es", "lib/data/lexicon/profane.es.lex")                                                     \
    X(selfharm_en, "selfharm.en", "lib/data/lexicon/selfharm.en.lex")                                                  \
    X(selfharm_es, "selfharm.es", "lib/data/lexicon/selfharm.es.lex")                                                  \
    X(sexual_en, "sexual.en", "lib/data/lexicon/sexual.en.lex")                                                        \
    X(sexual_es, "sexual.es", "lib/data/lexicon/sexual.es.lex")                                                        \
    X(signs_en, "signs.en", "lib/data/lexicon/signs.en.lex")                                                           \
    X(slurs_en, "slurs.en", "lib/data/lexicon/slurs.en.lex")                                                           \
    X(slurs_es, "slurs.es", "lib/data/lexicon/slurs.es.lex")                                                           \
    X(students_en, "students.en", "lib/data/lexicon/students.en.lex")                                                  \
    X(students_es, "students.es", "lib/data/lexicon/students.es.lex")                                                  \
    X(topic_en, "topic.en", "lib/data/lexicon/topic.en.lex")                                                           \
    X(topic_es, "topic.es", "lib/data/lexicon/topic.es.lex")                                                           \
    X(violence_en, "violence.en", "lib/data/lexicon/violence.en.lex")                                                  \
    X(violence_es, "violence.es", "lib/data/lexicon/violence.es.lex")

#endif
