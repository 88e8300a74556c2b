<?php
/**
 * What is known of a draft.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Editor;

use Smpolicy_Plugin\Asked_Facts;
use Smpolicy_Plugin\Settings;

/**
 * What the author answered, kept with the post, and what the site knows by itself.
 */
final class Draft_Facts {

	public const META = '_smpolicy_facts';

	/**
	 * Made once.
	 *
	 * @param Settings $settings Who may speak for the organization.
	 */
	public function __construct( private readonly Settings $settings ) {
	}

	/**
	 * Registers the hook.
	 */
	public function register(): void {
		add_action( 'rest_api_init', array( $this, 'register_meta' ) );
	}

	/**
	 * The answers travel with the post through the editor.
	 */
	public function register_meta(): void {
		$properties = array();
		foreach ( Asked_Facts::DRAFT as $name => $values ) {
			$properties[ $name ] = true === $values ? array( 'type' => 'boolean' ) : array( 'type' => 'string' );
		}
		foreach ( self::post_types() as $type ) {
			register_post_meta(
				$type,
				self::META,
				array(
					'type'              => 'object',
					'single'            => true,
					'show_in_rest'      => array(
						'schema' => array(
							'type'                 => 'object',
							'properties'           => $properties,
							'additionalProperties' => false,
						),
					),
					'sanitize_callback' => static fn ( $given ) => Asked_Facts::cleaned( $given, Asked_Facts::DRAFT ),
					'auth_callback'     => static fn ( $allowed, $key, $post ) => current_user_can( 'edit_post', $post ),
				)
			);
		}
	}

	/**
	 * The kinds of post whose drafts are read: those that people write in the editor and that keep answers.
	 *
	 * @return list<string>
	 */
	public static function post_types(): array {
		$types = array();
		foreach ( get_post_types( array( 'show_in_rest' => true, 'public' => true ) ) as $type ) { // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
			if ( 'attachment' !== $type && post_type_supports( $type, 'editor' ) && post_type_supports( $type, 'custom-fields' ) ) {
				$types[] = $type;
			}
		}
		return $types;
	}

	/**
	 * The answers that are kept with a post.
	 *
	 * @param int $post Its id.
	 * @return array<string, bool|string>
	 */
	public static function answers( int $post ): array {
		return Asked_Facts::cleaned( get_post_meta( $post, self::META, true ), Asked_Facts::DRAFT );
	}

	/**
	 * All that is known, as the library names it.
	 *
	 * @param array<string, bool|string> $answers What the author answered.
	 * @param string                     $type    The post's type.
	 * @param int                        $user    Who publishes it.
	 * @return array<string, mixed>
	 */
	public function facts( array $answers, string $type, int $user ): array {
		$audience = $answers['audience'] ?? 'everybody';
		unset( $answers['audience'] );
		$facts = array(
			'author.role'         => 'employee',
			'account.kind'        => 'official',
			'venue.kind'          => 'official_page',
			'channel.kind'        => 'web_page',
			'audience.visibility' => 'staff' === $audience ? 'group' : 'public',
			'audience.members'    => match ( $audience ) {
				'students'  => array( 'student', 'public' ),
				'guardians' => array( 'guardian', 'public' ),
				'staff'     => array( 'employee' ),
				default     => array( 'public' ),
			},
		);
		if ( 'post' === $type ) {
			$facts['form'] = 'blog_post';
		}
		$person = get_userdata( $user );
		if ( $person && array_intersect( $person->roles, $this->settings->get( 'official_roles' ) ) ) {
			$facts['author.authorized'] = true;
		}
		return $answers + $facts;
	}
}
