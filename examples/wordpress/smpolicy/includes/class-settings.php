<?php
/**
 * What the administrator chose.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin;

/**
 * One option holds all of it, which WordPress reads with its others in one query. What is not there has its default.
 */
final class Settings {

	public const OPTION = 'smpolicy_settings';

	/**
	 * The policy's own text apart, since WordPress reads the rest for every page, and this only the form wants.
	 */
	public const TEXT = 'smpolicy_policy_text';

	private const DEFAULTS = array(
		'revision'        => 0,        // Rises with every change, so that two who change at once are told.
		'source'          => 'default', // Or "file", or "text".
		'policy_file'     => '',
		'policy_text'     => '',
		'roster_file'     => '',
		'language'        => 'auto',   // Or "en", or "es".
		'deep'            => 'off',    // The deep reader: or "unsure", or "always".
		'deep_weights'    => '',       // Its file; nothing: where it is installed.
		'deep_for'        => array( 'drafts', 'recheck' ), // Or "comments", too: those that come in.
		'organization'    => array(),  // Keys: names, handles, domains, contacts; each a list of strings.
		'thresholds'      => array(),  // Signal to number.
		'clauses'         => array(),  // Clause to "hold", "flag" or "ignore".
		'urgent'          => 'flag',   // Or "hold". It is no ground, and criticism must pass: somebody is told at once.
		'when_unchecked'  => 'hold',   // Or "wordpress": as WordPress itself decides.
		'mails_per_hour'  => 60,       // 0: no limit.
		'acknowledge'     => false,    // Open findings must be acknowledged before a draft is published.
		'checks_a_minute' => 60,       // Of drafts, by one person.
		'findings_roles'  => array( 'editor' ),
		'audit_roles'     => array(),
		'official_roles'  => array( 'administrator', 'editor' ), // Authorized to speak for the organization here.
		'audit_days'      => 0,        // 0: kept for good.
		'findings_days'   => 0,
	);

	/**
	 * What was read, or null.
	 *
	 * @var array<string, mixed>|null
	 */
	private ?array $values = null;

	/**
	 * The site that it was read of.
	 *
	 * @var int
	 */
	private int $site = 0;

	/**
	 * One setting.
	 *
	 * @param string $name One of the keys of DEFAULTS.
	 */
	public function get( string $name ): mixed {
		return $this->all()[ $name ];
	}

	/**
	 * All settings, each of its default's type.
	 *
	 * @return array<string, mixed>
	 */
	public function all(): array {
		$site = get_current_blog_id();
		if ( null === $this->values || $site !== $this->site ) {
			$this->site   = $site;
			$this->values = self::completed( get_option( self::OPTION, array() ) );
		}
		return $this->values;
	}

	/**
	 * All settings with the policy's text.
	 *
	 * @return array<string, mixed>
	 */
	public function with_text(): array {
		$values = $this->all();
		if ( '' === $values['policy_text'] ) {
			$values['policy_text'] = (string) get_option( self::TEXT, '' );
		}
		return $values;
	}

	/**
	 * Has others who save settings wait until this request ends: what is tried, kept and written to files is of one of them
	 * at a time. Where the database has no such locks, as some clusters, the revision has to do.
	 *
	 * @return bool False where another has taken very long.
	 */
	public function lock(): bool {
		global $wpdb;
		$name = 'smpolicy_' . md5( DB_NAME . $wpdb->options ); // A lock is of the whole server.
		return '0' !== $wpdb->get_var( $wpdb->prepare( 'SELECT GET_LOCK( %s, 20 )', $name ) );
	}

	/**
	 * Keeps new settings, unless others have been kept since. To be called under lock().
	 *
	 * @param array<string, mixed> $values   As with_text() gives them.
	 * @param int                  $revision The revision that they were made from.
	 * @return bool False where somebody was quicker, and not with the same: a form may be sent twice.
	 */
	public function save( array $values, int $revision ): bool {
		foreach ( array( 'alloptions', 'notoptions', self::OPTION, self::TEXT ) as $cached ) {
			wp_cache_delete( $cached, 'options' );
		}
		$this->values = null;
		$kept         = $this->with_text();
		$values       = self::completed( $values );
		if ( $revision !== $kept['revision'] ) {
			return array_replace( $values, array( 'revision' => $kept['revision'] ) ) === $kept;
		}
		update_option( self::TEXT, $values['policy_text'], false );
		$values['revision']    = $revision + 1;
		$values['policy_text'] = '';
		update_option( self::OPTION, $values, true );
		$this->values = null;
		return true;
	}

	/**
	 * Settings with every key, those of a wrong type replaced by their defaults.
	 *
	 * @param mixed $values What the option held.
	 * @return array<string, mixed>
	 */
	public static function completed( mixed $values ): array {
		$completed = self::DEFAULTS;
		foreach ( is_array( $values ) ? $values : array() as $name => $value ) {
			if ( isset( $completed[ $name ] ) && get_debug_type( $completed[ $name ] ) === get_debug_type( $value ) ) {
				$completed[ $name ] = $value;
			}
		}
		return $completed;
	}
}
