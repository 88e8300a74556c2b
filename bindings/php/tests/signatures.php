<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

// What reflection says of the extension, or of its stubs where that is not loaded.

if (!extension_loaded('smpolicy')) {
    require dirname(__DIR__) . '/stubs/smpolicy.php';
}

$signature = static function (string $name, ReflectionFunctionAbstract $of): string {
    $types = array_map(static fn (ReflectionParameter $each): string => (string) $each->getType(), $of->getParameters());
    return sprintf("%s(%s): %s", $name, implode(', ', $types), $of->getReturnType());
};

$lines = [];
foreach (get_defined_functions() as $functions) {
    foreach ($functions as $name) {
        if (str_starts_with($name, 'smpolicy_')) {
            $lines[] = $signature($name, new ReflectionFunction($name));
        }
    }
}
foreach (get_declared_classes() as $class) {
    if (!preg_match('/^smpolicy_\w/i', $class)) {
        continue;
    }
    $lines[] = (new ReflectionClass($class))->isFinal() ? "final {$class}" : $class;
    foreach ((new ReflectionClass($class))->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
        $lines[] = $signature("{$class}::{$method->getName()}", $method);
    }
}
foreach (get_defined_constants() as $name => $value) {
    if (str_starts_with($name, 'SMPOLICY_')) {
        $lines[] = "{$name} = {$value}";
    }
}
sort($lines);
echo implode("\n", $lines), "\n";
