<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/**
 * The `smpolicy` command as a process that stays: a line in, a line out. It is started again where it died.
 *
 * @internal
 */
final class CommandProcess
{
    /** Who does not answer for so long is taken for stuck; a report takes milliseconds, and the longest text less than a second. */
    public static float $seconds = 20.0;

    /** @var resource|null */
    private $process = null;
    /** @var array<int, resource> */
    private array $pipes = [];
    private int $owner = 0;
    /** What it has written and nobody has read. */
    private string $ahead = '';

    /** @param list<string> $arguments */
    public function __construct(private readonly array $arguments)
    {
    }

    public function __destruct()
    {
        $this->stop();
    }

    public function __clone()
    {
        throw new \LogicException('a process cannot be copied');
    }

    /** The answer to one line, both without a newline. */
    public function ask(string $line): string
    {
        $this->leaveParent();
        $deadline = microtime(true) + self::$seconds;
        for ($attempt = 0; $attempt < 2; $attempt++) {
            $this->process ?? $this->start();
            $answer = $this->write($line . "\n", $deadline) ? $this->read($deadline) : null;
            if ($answer !== null) {
                return $answer;
            }
            $this->stop();
        }
        throw new DriverException('the command ' . self::path() . ' ended without an answer');
    }

    /**
     * The answers to some lines, written and read at once. Fewer where the process ended or was stuck under way: who asks for
     * the next one alone is told why.
     *
     * @param list<string> $lines
     * @return list<string>
     */
    public function askMany(array $lines): array
    {
        $this->leaveParent();
        $this->process ?? $this->start();
        $unsent = implode("\n", $lines) . "\n";
        $answers = [];
        $deadline = microtime(true) + self::$seconds;
        while (\count($answers) < \count($lines)) {
            $read = [$this->pipes[1]];
            $write = $unsent === '' ? [] : [$this->pipes[0]];
            $except = null;
            $left = $deadline - microtime(true);
            if ($left <= 0) {
                $this->kill();
                return $answers;
            }
            if (!@stream_select($read, $write, $except, (int) $left, (int) (fmod($left, 1.0) * 1e6))) {
                continue;
            }
            if ($write) {
                $unsent = substr($unsent, (int) @fwrite($this->pipes[0], substr($unsent, 0, 65536)));
            }
            if (!$read) {
                continue;
            }
            $bytes = (string) fread($this->pipes[1], 65536);
            if ($bytes === '' && feof($this->pipes[1])) {
                $this->stop();
                return $answers;
            }
            $whole = explode("\n", $this->ahead . $bytes);
            $this->ahead = array_pop($whole);
            if ($whole) {
                array_push($answers, ...$whole);
                $deadline = microtime(true) + self::$seconds;
            }
        }
        return $answers;
    }

    /**
     * Runs the command to its end.
     *
     * @param list<string> $arguments
     * @return array{int, string, string} exit status, output, errors
     */
    public static function run(array $arguments): array
    {
        // A file, since two pipes read one after the other could fill up.
        $errors = tmpfile() ?: throw new DriverException('no temporary file can be made');
        $process = @proc_open([self::path(), ...$arguments], [['file', '/dev/null', 'r'], ['pipe', 'w'], $errors], $pipes);
        if (!\is_resource($process)) {
            throw self::missing();
        }
        $output = self::all($process, $pipes[1]);
        fclose($pipes[1]);
        $status = proc_close($process);
        rewind($errors);
        $said = stream_get_contents($errors) ?: '';
        if ($status === 127 || ($status !== 0 && $said === '' && $output === '')) {
            throw self::missing();
        }
        return [$status, $output, $said];
    }

    /** A child of this process must not share its pipes. */
    private function leaveParent(): void
    {
        if ($this->process !== null && $this->owner !== getmypid()) {
            [$this->process, $this->pipes] = [null, []];
        }
    }

    private function kill(): void
    {
        proc_terminate($this->process, 9);
        $this->stop();
    }

    private function start(): void
    {
        $process = @proc_open(
            [self::path(), ...$this->arguments],
            [['pipe', 'r'], ['pipe', 'w'], ['file', '/dev/null', 'w']],
            $pipes,
        );
        if (!\is_resource($process)) {
            throw self::missing();
        }
        $this->process = $process;
        $this->pipes = $pipes;
        $this->owner = (int) getmypid();
        $this->ahead = '';
        foreach ($pipes as $pipe) {
            stream_set_blocking($pipe, false);
        }
    }

    private function stop(): void
    {
        if ($this->process === null) {
            return;
        }
        [$process, $pipes, $mine] = [$this->process, $this->pipes, $this->owner === getmypid()];
        [$this->process, $this->pipes] = [null, []];
        if (!$mine) {
            return;
        }
        foreach ($pipes as $pipe) {
            fclose($pipe); // the end of its input ends it
        }
        proc_close($process);
    }

    /** False where the process does not read any more. */
    private function write(string $bytes, float $deadline): bool
    {
        for ($at = 0, $length = \strlen($bytes); $at < $length; $at += $written) {
            $this->wait($this->pipes[0], true, $deadline);
            $written = @fwrite($this->pipes[0], substr($bytes, $at, 65536));
            if ($written === false) {
                return false;
            }
        }
        return true;
    }

    /** A line; null where the process has ended. */
    private function read(float $deadline): ?string
    {
        while (($end = strpos($this->ahead, "\n")) === false) {
            $this->wait($this->pipes[1], false, $deadline);
            $bytes = fread($this->pipes[1], 65536);
            if ($bytes === false || ($bytes === '' && feof($this->pipes[1]))) {
                return null;
            }
            $this->ahead .= $bytes;
        }
        $line = substr($this->ahead, 0, $end);
        $this->ahead = substr($this->ahead, $end + 1);
        return $line;
    }

    /**
     * Until the pipe can be used, or the process is taken for stuck and ended.
     *
     * @param resource $pipe
     */
    private function wait($pipe, bool $writing, float $deadline): void
    {
        if (!self::ready($pipe, $writing, $deadline)) {
            $this->kill();
            throw self::stuck();
        }
    }

    /**
     * All that a process writes up to its end.
     *
     * @param resource $process
     * @param resource $pipe
     */
    private static function all($process, $pipe): string
    {
        $deadline = microtime(true) + self::$seconds;
        stream_set_blocking($pipe, false);
        for ($output = ''; !feof($pipe); $output .= (string) fread($pipe, 65536)) {
            if (!self::ready($pipe, false, $deadline)) {
                proc_terminate($process, 9);
                proc_close($process);
                throw self::stuck();
            }
        }
        return $output;
    }

    /**
     * Whether the pipe can be used before the deadline.
     *
     * @param resource $pipe
     */
    private static function ready($pipe, bool $writing, float $deadline): bool
    {
        do {
            $left = max(0.0, $deadline - microtime(true));
            $read = $writing ? [] : [$pipe];
            $write = $writing ? [$pipe] : [];
            $except = null;
            // A signal ends the wait early, with a warning.
            $ready = @stream_select($read, $write, $except, (int) $left, (int) (fmod($left, 1.0) * 1e6));
        } while (!$ready && microtime(true) < $deadline);
        return (bool) $ready;
    }

    private static function stuck(): DriverException
    {
        return new DriverException('the command ' . self::path() . ' does not answer');
    }

    private static function path(): string
    {
        return getenv('SMPOLICY_COMMAND') ?: 'smpolicy';
    }

    private static function missing(): DriverException
    {
        return new DriverException('neither the extension smpolicy is loaded nor is there a command ' . self::path());
    }
}
