// SPDX-License-Identifier: MIT
// The questions that are still open, as form fields.
( function ( wp, smpolicy ) {
	'use strict';

	const { createElement: el, useRef, useState } = wp.element;
	const { SelectControl, TextareaControl, Button } = wp.components;
	const { useInstanceId } = wp.compose;
	const { __ } = wp.i18n;

	// A list to choose from, under a question that is shown whole: the component's own label cuts it off.
	function Choice( { label, help, ...rest } ) {
		const id = useInstanceId( Choice, 'smpolicy-choice' );
		return el(
			'div',
			{ className: 'smpolicy-choice' },
			el( 'label', { htmlFor: id }, label ),
			el( SelectControl, { id, help, ...rest } )
		);
	}

	// An answer may make its question go. The arrow keys pass by answers that are not meant, so what they choose counts when the
	// field is left, or with the Enter key; what a pointer chooses counts at once.
	function useAnswer( first, give ) {
		const [ value, setValue ] = useState( first );
		const given = useRef( first );
		const byKeys = useRef( false );
		function settle( now ) {
			if ( now !== given.current ) {
				given.current = now;
				give( now );
			}
		}
		return {
			value,
			onChange: ( now ) => {
				setValue( now );
				if ( ! byKeys.current ) {
					settle( now );
				}
			},
			onPointerDown: () => {
				byKeys.current = false;
			},
			onKeyDown: ( event ) => {
				byKeys.current = true;
				if ( event.key === 'Enter' ) {
					settle( value );
				}
			},
			onBlur: () => settle( value ),
		};
	}

	// Of the post: kept with it. Of a photo: kept with that, for every post that shows it.
	smpolicy.Question = function Question( { question } ) {
		const [ failed, setFailed ] = useState( '' );
		const answer = useAnswer( question.value, ( now ) => {
			setFailed( '' );
			if ( question.media ) {
				smpolicy.remember( question.media, question.fact, now ).catch( ( error ) => setFailed( error.message ) );
			} else {
				smpolicy.answer( question.fact, now );
			}
		} );
		return el(
			'div',
			{ className: 'smpolicy-question' },
			question.picture && el( 'img', { src: question.picture, alt: '', width: 48, height: 48 } ),
			el( Choice, {
				label: question.title ? question.title + ': ' + question.question : question.question,
				...answer,
				options: question.options,
				help: question.media ? __( 'Remembered with this photo or file.', 'smpolicy' ) : undefined,
			} ),
			failed && el( 'p', { role: 'alert', className: 'smpolicy-failed' }, failed )
		);
	};

	// What is asked of every draft.
	smpolicy.About = function About() {
		const answers = wp.data.useSelect( () => smpolicy.answers(), [] );
		return smpolicy.asked.map( ( question ) =>
			el( Choice, {
				key: question.fact,
				label: question.question,
				value: answers[ question.fact ] || question.options[ 0 ].value,
				options: question.options,
				onChange: ( value ) => smpolicy.answer( question.fact, value ),
			} )
		);
	};

	smpolicy.Acknowledge = function Acknowledge( { finding } ) {
		const [ note, setNote ] = useState( '' );
		const [ busy, setBusy ] = useState( false );
		const [ failed, setFailed ] = useState( '' );
		function send() {
			if ( busy ) {
				return;
			}
			setBusy( true );
			smpolicy.acknowledge( finding, note ).catch( ( error ) => {
				setBusy( false );
				setFailed( error.message );
			} );
		}
		return el(
			'div',
			{ className: 'smpolicy-acknowledge' },
			el( TextareaControl, {
				label: __( 'Why it stays as it is (optional)', 'smpolicy' ),
				rows: 2,
				value: note,
				onChange: setNote,
			} ),
			el(
				Button,
				{ variant: 'secondary', onClick: send, isBusy: busy, 'aria-disabled': busy, 'aria-label': __( 'Acknowledge:', 'smpolicy' ) + ' ' + finding.title },
				__( 'Acknowledge', 'smpolicy' )
			),
			failed && el( 'p', { role: 'alert', className: 'smpolicy-failed' }, failed )
		);
	};
} )( window.wp, window.smpolicy );
