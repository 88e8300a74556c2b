<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

// For who has no Composer.
spl_autoload_register(static function (string $class): void {
    if (str_starts_with($class, 'SmPolicy\\')) {
        $file = __DIR__ . '/src/' . strtr(substr($class, 9), '\\', '/') . '.php';
        if (is_file($file)) {
            require $file;
        }
    }
});
