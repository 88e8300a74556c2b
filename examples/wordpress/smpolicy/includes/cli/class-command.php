<?php
/**
 * The command `wp smpolicy`.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Cli;

use Smpolicy_Plugin\Admin\Health;
use Smpolicy_Plugin\Admin\Record_Page;
use Smpolicy_Plugin\Comments\Comment_Checker;
use Smpolicy_Plugin\Comments\Comment_Import;

/**
 * Checks comments by the social media policy.
 */
final class Command {

	/**
	 * Made once.
	 *
	 * @param Comment_Checker $checker Reads comments.
	 * @param Comment_Import  $import  Reads existing ones.
	 * @param Record_Page     $record  Writes the record.
	 * @param Health          $health  How the plugin does.
	 */
	public function __construct(
		private readonly Comment_Checker $checker,
		private readonly Comment_Import $import,
		private readonly Record_Page $record,
		private readonly Health $health,
	) {
	}

	/**
	 * Says what would become of a visitor's comment.
	 *
	 * ## OPTIONS
	 *
	 * <text>
	 * : What the comment says.
	 *
	 * [--post=<id>]
	 * : The post that it is about.
	 *
	 * ## EXAMPLES
	 *
	 *     wp smpolicy check "Will there be evening classes?" --post=4
	 *
	 * @param list<string>          $words   The text.
	 * @param array<string, string> $options The post.
	 */
	public function check( array $words, array $options ): void {
		$verdict = $this->checker->check( (string) ( $words[0] ?? '' ), '', 0, (int) ( $options['post'] ?? 0 ), '' );
		\WP_CLI::log( $verdict->state . ( $verdict->urgent ? ' (read now: ' . implode( ', ', $verdict->urgent ) . ')' : '' ) );
		foreach ( $verdict->findings as $finding ) {
			\WP_CLI::log( "{$finding['status']} {$finding['clause']} {$finding['confidence']} {$finding['action']}" );
		}
	}

	/**
	 * Checks existing comments; each stays where it is.
	 *
	 * ## OPTIONS
	 *
	 * [--all]
	 * : Also those that were checked before.
	 *
	 * @param list<string>        $words   None.
	 * @param array<string, bool> $options Whether all.
	 */
	public function recheck( array $words, array $options ): void {
		$all   = ! empty( $options['all'] );
		$after = 0;
		$read  = 0;
		$found = 0;
		do {
			$batch  = $this->import->batch( $after, $all );
			$after  = $batch['last'];
			$read  += $batch['read'];
			$found += $batch['found'];
			if ( wp_cache_supports( 'flush_runtime' ) ) { // Else every comment of the site would stay in memory.
				wp_cache_flush_runtime();
			}
		} while ( ! $batch['done'] );
		\WP_CLI::success( "$read checked, $found with findings" );
	}

	/**
	 * Writes the record as CSV to the standard output.
	 */
	public function record(): void {
		$this->record->write( static fn ( string $bytes ) => fwrite( STDOUT, $bytes ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	}

	/**
	 * Tells how the plugin does.
	 */
	public function status(): void {
		foreach ( $this->health->facts() as [ $name, $value ] ) {
			\WP_CLI::log( "$name: $value" );
		}
	}
}
