<?php
/**
 * What the block editor asks.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Rest;

use Smpolicy_Plugin\Asked_Facts;
use Smpolicy_Plugin\Editor\Acknowledgements;
use Smpolicy_Plugin\Editor\Draft;
use Smpolicy_Plugin\Editor\Draft_Checker;
use Smpolicy_Plugin\Media\Media_Facts;
use Smpolicy_Plugin\Policies;
use Smpolicy_Plugin\Settings;

/**
 * Reads a draft, takes an acknowledgement, remembers what is answered of a photo. WordPress checks the nonce of each
 * request that comes with a cookie; each wants the capability to edit the post or photo that it is about.
 */
final class Rest_Drafts {

	public const SPACE = 'smpolicy/v1';

	/**
	 * The library's own limit, in bytes.
	 */
	private const LONGEST = 1 << 20;

	/**
	 * Made once.
	 *
	 * @param Draft_Checker    $checker          Reads drafts.
	 * @param Acknowledgements $acknowledgements Who acknowledged what.
	 * @param Media_Facts      $media            What is known of photos.
	 * @param Policies         $policies         The policy.
	 * @param Settings         $settings         How often one may ask.
	 */
	public function __construct(
		private readonly Draft_Checker $checker,
		private readonly Acknowledgements $acknowledgements,
		private readonly Media_Facts $media,
		private readonly Policies $policies,
		private readonly Settings $settings,
	) {
	}

	/**
	 * Registers the hook.
	 */
	public function register(): void {
		add_action( 'rest_api_init', array( $this, 'routes' ) );
	}

	/**
	 * Registers the routes.
	 */
	public function routes(): void {
		$post = array(
			'type'     => 'integer',
			'minimum'  => 1,
			'required' => true,
		);
		$text = array(
			'type'     => 'string',
			'required' => true,
		);
		$may  = array( $this, 'may_edit' );
		register_rest_route(
			self::SPACE,
			'/check',
			array(
				'methods'             => 'POST',
				'callback'            => array( $this, 'check' ),
				'permission_callback' => $may,
				'args'                => array(
					'post'    => $post,
					'pieces'  => array(
						'type'     => 'array',
						'required' => true,
						'maxItems' => 20000,
						'items'    => array(
							'type'                 => 'object',
							'properties'           => array(
								'id'   => $text,
								'text' => $text,
							),
							'additionalProperties' => false,
						),
					),
					'media'   => array(
						'type'    => 'array',
						'default' => array(),
						'items'   => array( 'type' => 'integer' ),
					),
					'answers' => array(
						'type'    => 'object',
						'default' => array(),
					),
				),
			)
		);
		register_rest_route(
			self::SPACE,
			'/acknowledge',
			array(
				'methods'             => 'POST',
				'callback'            => array( $this, 'acknowledge' ),
				'permission_callback' => $may,
				'args'                => array(
					'post'   => $post,
					'key'    => $text + array( 'pattern' => '^[0-9a-f]{16}$' ),
					'clause' => $text,
					'note'   => array(
						'type'              => 'string',
						'default'           => '',
						'sanitize_callback' => 'sanitize_textarea_field',
					),
				),
			)
		);
		register_rest_route(
			self::SPACE,
			'/media',
			array(
				'methods'             => 'POST',
				'callback'            => array( $this, 'remember' ),
				'permission_callback' => $may,
				'args'                => array(
					'post'    => $post,
					'answers' => array(
						'type'     => 'object',
						'required' => true,
					),
				),
			)
		);
	}

	/**
	 * Whether who asks may edit what it is about.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public function may_edit( $request ): bool {
		return current_user_can( 'edit_post', (int) $request['post'] );
	}

	/**
	 * Reads a draft.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public function check( $request ): \WP_REST_Response|\WP_Error {
		$wait = Rate_Limit::wait( get_current_user_id(), $this->settings->get( 'checks_a_minute' ) );
		if ( $wait > 0 ) {
			$answer = new \WP_REST_Response(
				array(
					'code'    => 'smpolicy_often',
					'message' => __( 'Too many checks in a minute; the next one follows shortly.', 'smpolicy' ),
					'wait'    => $wait,
				),
				429
			);
			$answer->header( 'Retry-After', (string) $wait );
			return $answer;
		}
		$draft = Draft::of_pieces( $request['pieces'], $request['media'] );
		if ( strlen( $draft->words->text() ) > self::LONGEST ) {
			return new \WP_Error( 'smpolicy_long', __( 'The draft is too long to be checked as one.', 'smpolicy' ), array( 'status' => 413 ) );
		}
		$id    = (int) $request['post'];
		$found = $this->checker->check(
			$draft,
			Asked_Facts::cleaned( (array) $request['answers'], Asked_Facts::DRAFT ),
			(string) get_post_type( $id ),
			$id
		);
		if ( null === $found ) {
			return new \WP_Error( 'smpolicy_unchecked', __( 'The draft cannot be checked at the moment. It can be saved and published; the administrator has been told.', 'smpolicy' ), array( 'status' => 503 ) );
		}
		return new \WP_REST_Response( $found + array( 'required' => $this->settings->get( 'acknowledge' ) ) );
	}

	/**
	 * Takes an acknowledgement.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public function acknowledge( $request ): \WP_REST_Response|\WP_Error {
		if ( null === $this->policies->clause( $request['clause'] ) ) {
			return new \WP_Error( 'smpolicy_clause', __( 'The policy has no such clause.', 'smpolicy' ), array( 'status' => 400 ) );
		}
		$id = (int) $request['post'];
		$this->acknowledgements->add( $id, $request['key'], $request['clause'], $request['note'] );
		return new \WP_REST_Response( $this->acknowledgements->of( $id )[ $request['key'] ] );
	}

	/**
	 * Remembers what is answered of a photo or file.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public function remember( $request ): \WP_REST_Response|\WP_Error {
		$id = (int) $request['post'];
		if ( 'attachment' !== get_post_type( $id ) ) {
			return new \WP_Error( 'smpolicy_media', __( 'This is no photo or file of the media library.', 'smpolicy' ), array( 'status' => 400 ) );
		}
		$this->media->put( $id, (array) $request['answers'] );
		return new \WP_REST_Response( (object) $this->media->answers( $id ) );
	}
}
