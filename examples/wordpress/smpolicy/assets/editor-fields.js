// SPDX-License-Identifier: MIT
// The questions that are still open, as form fields.
( function ( wp, smpolicy ) {
	'use strict';

	const { createElement: el, useState } = wp.element;
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

	// Of the post: kept with it. Of a photo: kept with that, for every post that shows it.
	smpolicy.Question = function ( { question } ) {
		const [ value, setValue ] = useState( question.value );
		const [ failed, setFailed ] = useState( '' );
		function change( now ) {
			setValue( now );
			setFailed( '' );
			if ( question.media ) {
				smpolicy.remember( question.media, question.fact, now ).catch( ( error ) => setFailed( error.message ) );
			} else {
				smpolicy.answer( question.fact, now );
			}
		}
		return el(
			'div',
			{ className: 'smpolicy-question' },
			question.picture && el( 'img', { src: question.picture, alt: '', width: 48, height: 48 } ),
			el( Choice, {
				label: question.title ? question.title + ': ' + question.question : question.question,
				value,
				options: question.options,
				onChange: change,
				help: question.media ? __( 'Remembered with this photo or file.', 'smpolicy' ) : undefined,
			} ),
			failed && el( 'p', { role: 'alert', className: 'smpolicy-failed' }, failed )
		);
	};

	// What is asked of every draft.
	smpolicy.About = function () {
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

	smpolicy.Acknowledge = function ( { finding } ) {
		const [ note, setNote ] = useState( '' );
		const [ busy, setBusy ] = useState( false );
		const [ failed, setFailed ] = useState( '' );
		function send() {
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
				{ variant: 'secondary', onClick: send, isBusy: busy, disabled: busy, 'aria-label': __( 'Acknowledge:', 'smpolicy' ) + ' ' + finding.title },
				__( 'Acknowledge', 'smpolicy' )
			),
			failed && el( 'p', { role: 'alert', className: 'smpolicy-failed' }, failed )
		);
	};
} )( window.wp, window.smpolicy );
