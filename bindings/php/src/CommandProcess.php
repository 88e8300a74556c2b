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
    /** @var resource|null */
    private $process = null;
    /** @var array<int, resource> */
    private array $pipes = [];
    private int $owner = 0;

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
        // A child of this process must not share its pipes.
        if ($this->process !== null && $this->owner !== getmypid()) {
            [$this->process, $this->pipes] = [null, []];
        }
        for ($attempt = 0; $attempt < 2; $attempt++) {
            $this->process ?? $this->start();
            $answer = $this->write($line . "\n") ? fgets($this->pipes[1]) : false;
            if ($answer !== false && str_ends_with($answer, "\n")) {
                return substr($answer, 0, -1);
            }
            $this->stop();
        }
        throw new DriverException('the command ' . self::path() . ' ended without an answer');
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
        $output = stream_get_contents($pipes[1]) ?: '';
        fclose($pipes[1]);
        $status = proc_close($process);
        rewind($errors);
        $said = stream_get_contents($errors) ?: '';
        if ($status === 127 || ($status !== 0 && $said === '')) {
            throw self::missing();
        }
        return [$status, $output, $said];
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

    private function write(string $bytes): bool
    {
        while ($bytes !== '') {
            $written = @fwrite($this->pipes[0], $bytes);
            if (!$written) {
                return false;
            }
            $bytes = substr($bytes, $written);
        }
        return true;
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
