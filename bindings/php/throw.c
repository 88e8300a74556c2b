/* SPDX-License-Identifier: MIT
 * The exception's class is written in PHP, and found (or loaded) when there is something to throw. */
#include "php/values.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

static zend_function *factory(zend_class_entry **class) {
    zend_string *name = zend_string_init(ZEND_STRL("SmPolicy\\SmPolicyException"), 0);
    *class = zend_lookup_class(name);
    zend_string_release(name);
    return *class ? zend_hash_str_find_ptr(&(*class)->function_table, ZEND_STRL("fromnative")) : NULL;
}

void php_throw(const smp_error *error, const smp_loader *loader) {
    zend_class_entry *class;
    zend_function *make = factory(&class);
    if (EG(exception)) return;
    zval made;
    ZVAL_UNDEF(&made);
    if (make) {
        zval arguments[6];
        ZVAL_STRING(&arguments[0], smp_status_name(error->code));
        ZVAL_STRING(&arguments[1], error->message);
        ZVAL_LONG(&arguments[2], (zend_long)error->line);
        ZVAL_LONG(&arguments[3], (zend_long)error->column);
        ZVAL_LONG(&arguments[4], (zend_long)error->byte);
        php_diagnostics(&arguments[5], loader);
        zend_call_known_function(make, NULL, class, &made, 6, arguments, NULL);
        for (int i = 0; i < 6; i++) zval_ptr_dtor(&arguments[i]);
    }
    if (EG(exception)) {
        zval_ptr_dtor(&made);
    } else if (Z_TYPE(made) == IS_OBJECT && instanceof_function(Z_OBJCE(made), zend_ce_throwable)) {
        zend_throw_exception_object(&made);
    } else {
        zval_ptr_dtor(&made);
        zend_throw_exception(NULL, error->message, 0);
    }
}
