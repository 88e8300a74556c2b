<?php
/**
 * Who may see and do what.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin;

/**
 * Three capabilities that nobody's role holds itself: they follow from the settings, so that a change there counts at once
 * and nothing stays behind when the plugin goes. An administrator has all of them.
 */
final class Capabilities {

	public const MANAGE   = 'smpolicy_manage';
	public const FINDINGS = 'smpolicy_findings';
	public const AUDIT    = 'smpolicy_audit';

	/**
	 * Made once.
	 *
	 * @param Settings $settings The roles.
	 */
	public function __construct( private readonly Settings $settings ) {
	}

	/**
	 * Registers the hook.
	 */
	public function register(): void {
		add_filter( 'user_has_cap', array( $this, 'grant' ), 10, 4 );
	}

	/**
	 * Adds the capabilities that the settings give.
	 *
	 * @param array<string, bool> $held  What the user has.
	 * @param list<string>        $asked What is asked for.
	 * @param list<mixed>         $rest  Not used.
	 * @param \WP_User            $user  Who.
	 * @return array<string, bool>
	 */
	public function grant( $held, $asked, $rest, $user ) {
		if ( ! array_intersect( (array) $asked, array( self::MANAGE, self::FINDINGS, self::AUDIT ) ) ) {
			return $held;
		}
		$manages                = ! empty( $held['manage_options'] );
		$held[ self::MANAGE ]   = $manages;
		$held[ self::FINDINGS ] = $manages || array_intersect( $user->roles, $this->settings->get( 'findings_roles' ) );
		$held[ self::AUDIT ]    = $manages || array_intersect( $user->roles, $this->settings->get( 'audit_roles' ) );
		return array_map( 'boolval', $held );
	}
}
