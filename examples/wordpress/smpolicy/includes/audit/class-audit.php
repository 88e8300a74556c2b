<?php
/**
 * The record of what was found and decided.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Audit;

use Smpolicy_Plugin\Failures;
use Smpolicy_Plugin\Verdict;

/**
 * A table of its own: it outlives the comments and posts that it is about, and has none of their words. Where it cannot be
 * written that is noted, and the comment or post goes its way.
 */
final class Audit {

	public const COMMENT = 'comment';
	public const POST    = 'post';
	public const MEDIA   = 'media';

	/**
	 * Made once.
	 *
	 * @param Failures $failures Where failures are noted.
	 */
	public function __construct( private readonly Failures $failures ) {
	}

	/**
	 * The current site's table.
	 */
	public static function table(): string {
		global $wpdb;
		return $wpdb->prefix . 'smpolicy_audit';
	}

	/**
	 * Makes the table, or brings it up to date.
	 */
	public static function create_table(): void {
		global $wpdb;
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		dbDelta(
			'CREATE TABLE ' . self::table() . ' (
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				time datetime NOT NULL,
				about varchar(10) NOT NULL,
				object bigint(20) unsigned NOT NULL,
				policy varchar(100) NOT NULL,
				version varchar(100) NOT NULL,
				digest char(64) NOT NULL,
				clauses text NOT NULL,
				decision varchar(20) NOT NULL,
				who bigint(20) unsigned NOT NULL,
				note text NOT NULL,
				reader char(64) NOT NULL DEFAULT \'\',
				PRIMARY KEY  (id),
				KEY object (about, object),
				KEY time (time),
				KEY who (who)
			) ' . $wpdb->get_charset_collate() . ';'
		);
	}

	/**
	 * Removes the table.
	 */
	public static function drop_table(): void {
		global $wpdb;
		$wpdb->query( 'DROP TABLE IF EXISTS ' . self::table() ); // phpcs:ignore WordPress.DB -- the name is our own.
	}

	/**
	 * Adds one line.
	 *
	 * @param string       $about    One of the constants.
	 * @param int          $object   The id of the comment, post or attachment.
	 * @param Verdict|null $verdict  What was found.
	 * @param string       $decision What was decided, such as "held", "flagged", "approved".
	 * @param string       $note     What the person wrote to it.
	 */
	public function add( string $about, int $object, ?Verdict $verdict, string $decision, string $note = '' ): void {
		$this->add_row( $about, $object, $verdict?->policy ?? '', $verdict?->version ?? '', $verdict?->digest ?? '', $verdict?->clauses() ?? array(), $decision, $note, $verdict?->reader ?? '' );
	}

	/**
	 * Adds one line of which all is told.
	 *
	 * @param string       $about    One of the constants.
	 * @param int          $object   The id of the comment, post or attachment.
	 * @param string       $policy   The policy's id.
	 * @param string       $version  Its version.
	 * @param string       $digest   Its digest.
	 * @param list<string> $clauses  Those that it is about.
	 * @param string       $decision What was decided.
	 * @param string       $note     What the person wrote to it.
	 * @param string       $reader   The digest of the deep reader that had a part in it.
	 */
	public function add_row( string $about, int $object, string $policy, string $version, string $digest, array $clauses, string $decision, string $note = '', string $reader = '' ): void {
		global $wpdb;
		$row = array(
			'time'     => gmdate( 'Y-m-d H:i:s' ),
			'about'    => $about,
			'object'   => $object,
			'policy'   => mb_strcut( $policy, 0, 100 ),
			'version'  => mb_strcut( $version, 0, 100 ),
			'digest'   => $digest,
			'clauses'  => implode( ' ', $clauses ),
			'decision' => $decision,
			'who'      => get_current_user_id(),
			'note'     => mb_strcut( $note, 0, 2000 ),
		);
		if ( '' !== $reader ) { // A table that is not up to date yet lacks it, and nothing else.
			$row['reader'] = $reader;
		}
		$suppressed = $wpdb->suppress_errors();
		$table      = self::table();
		$names      = implode( ', ', array_keys( $row ) );
		$places     = implode( ', ', array_map( static fn ( $value ) => is_int( $value ) ? '%d' : '%s', $row ) );
		$done       = $wpdb->query( $wpdb->prepare( "INSERT INTO $table ($names) VALUES ($places)", array_values( $row ) ) ); // phpcs:ignore WordPress.DB -- names of our own and placeholders; insert() would ask for the columns each time.
		$why        = $wpdb->last_error;
		$wpdb->suppress_errors( $suppressed );
		if ( ! $done ) {
			$this->failures->add( 'audit', new \RuntimeException( '' === $why ? 'the record cannot be written' : $why ) );
		}
	}

	/**
	 * Lines, from the oldest or the newest.
	 *
	 * @param int  $after  Only those after this one (before it, where the newest come first); 0: all.
	 * @param int  $most   How many.
	 * @param bool $newest The newest first.
	 * @return list<object>
	 */
	public function rows( int $after, int $most, bool $newest = false ): array {
		global $wpdb;
		$table = self::table();
		$query = $newest
			? "SELECT * FROM $table WHERE id < %d ORDER BY id DESC LIMIT %d"
			: "SELECT * FROM $table WHERE id > %d ORDER BY id LIMIT %d";
		$after = $newest && 0 === $after ? PHP_INT_MAX : $after;
		return (array) $wpdb->get_results( $wpdb->prepare( $query, $after, $most ) ); // phpcs:ignore WordPress.DB -- as above.
	}

	/**
	 * The lines about one comment, post or attachment, oldest first.
	 *
	 * @param string $about  One of the constants.
	 * @param int    $object Its id.
	 * @return list<object>
	 */
	public function rows_about( string $about, int $object ): array {
		global $wpdb;
		$table = self::table();
		return (array) $wpdb->get_results( $wpdb->prepare( "SELECT * FROM $table WHERE about = %s AND object = %d ORDER BY id", $about, $object ) ); // phpcs:ignore WordPress.DB -- as above.
	}

	/**
	 * The lines of what one person decided, oldest first.
	 *
	 * @param int $who  The user.
	 * @param int $skip Not the first so many.
	 * @param int $most How many.
	 * @return list<object>
	 */
	public function rows_of( int $who, int $skip, int $most ): array {
		global $wpdb;
		$table = self::table();
		return (array) $wpdb->get_results( $wpdb->prepare( "SELECT * FROM $table WHERE who = %d ORDER BY id LIMIT %d, %d", $who, $skip, $most ) ); // phpcs:ignore WordPress.DB -- as above.
	}

	/**
	 * Removes the lines that are older than some days.
	 *
	 * @param int $days How many.
	 */
	public function forget( int $days ): void {
		global $wpdb;
		$table = self::table();
		$wpdb->query( $wpdb->prepare( "DELETE FROM $table WHERE time < %s LIMIT 100000", gmdate( 'Y-m-d H:i:s', time() - $days * DAY_IN_SECONDS ) ) ); // phpcs:ignore WordPress.DB -- as above.
	}
}
