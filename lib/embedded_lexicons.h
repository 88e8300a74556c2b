/* SPDX-License-Identifier: MIT
 * The lexicon files that are built in: X(id, name, file), one line a file, in the order in which they are read. */
#ifndef SMP_EMBEDDED_LEXICONS_H
#define SMP_EMBEDDED_LEXICONS_H

#define SMP__LEXICON_FILES(X)                                \
    X(business_en, "business.en", "lib/data/lexicon/business.en.lex") \
    X(center_voice_en, "center_voice.en", "lib/data/lexicon/center_voice.en.lex") \
    X(center_voice_es, "center_voice.es", "lib/data/lexicon/center_voice.es.lex") \
    X(class_en, "class.en", "lib/data/lexicon/class.en.lex") \
    X(classes_en, "classes.en", "lib/data/lexicon/classes.en.lex") \
    X(confidential_en, "confidential.en", "lib/data/lexicon/confidential.en.lex") \
    X(contact_en, "contact.en", "lib/data/lexicon/contact.en.lex") \
    X(copyright_en, "copyright.en", "lib/data/lexicon/copyright.en.lex") \
    X(judgement_en, "judgement.en", "lib/data/lexicon/judgement.en.lex") \
    X(media_en, "media.en", "lib/data/lexicon/media.en.lex") \
    X(opinion_en, "opinion.en", "lib/data/lexicon/opinion.en.lex") \
    X(opinion_es, "opinion.es", "lib/data/lexicon/opinion.es.lex") \
    X(private_life_en, "private_life.en", "lib/data/lexicon/private_life.en.lex") \
    X(students_en, "students.en", "lib/data/lexicon/students.en.lex") \
    X(common_en, "common.en", "lib/data/lexicon/common.en.lex") \
    X(common_es, "common.es", "lib/data/lexicon/common.es.lex") \
    X(topic_en, "topic.en", "lib/data/lexicon/topic.en.lex") \
    X(topic_es, "topic.es", "lib/data/lexicon/topic.es.lex")

#endif
