--TEST--
The extension's own classes are made by its calls only
--EXTENSIONS--
smpolicy
--FILE--
<?php
require dirname(__DIR__) . '/autoload.php';
foreach (['smpolicy_Reader', 'smpolicy_Policy', 'smpolicy_Report'] as $class) {
    $ways = [
        static fn () => new $class(),
        static fn () => unserialize(sprintf('O:%d:"%s":0:{}', strlen($class), $class)),
        static fn () => (new ReflectionClass($class))->newInstanceWithoutConstructor(),
    ];
    foreach ($ways as $way) {
        try {
            $way();
            echo "made\n";
        } catch (Throwable $error) {
            echo get_class($error), "\n";
        }
    }
}
if ($ways) {
    class Mine extends smpolicy_Report
    {
    }
}
?>
--EXPECTF--
Error
Exception
%s
Error
Exception
%s
Error
Exception
%s

Fatal error: Class Mine %s final class%s in %s on line %d
