// What the SDK's type declarations leave out: they write every enum and every date as "string".
// Source: models of the Genesys C# SDK 270.0.0 (enum declarations, DateTime fields).

const flowTypes = ['BOT', 'COMMONMODULE', 'DIGITALBOT', 'EMAILSEND', 'INBOUNDCALL', 'INBOUNDCHAT', 'INBOUNDEMAIL', 'INBOUNDSHORTMESSAGE',
  'INQUEUECALL', 'INQUEUEEMAIL', 'INQUEUESHORTMESSAGE', 'OUTBOUNDCALL', 'SECURECALL', 'SPEECH', 'SURVEYINVITE', 'VOICE', 'VOICEMAIL',
  'VOICESURVEY', 'WORKFLOW', 'WORKITEM'];

const jobStatus = ['Registered', 'Started', 'Success', 'Failure'];
const jobCommand = ['Publish', 'Create', 'Update', 'Export', 'Validate'];

const dependencyTypes = ['ACDLANGUAGE', 'ACDSKILL', 'ACDWRAPUPCODE', 'AGENTICVIRTUALAGENT', 'AGENTICVIRTUALAGENTVERSION', 'AUDIOCONNECTORBOT',
  'BOTCONNECTORBOT', 'BOTCONNECTORINTEGRATION', 'BOTFLOW', 'BRIDGEACTION', 'COMMONMODULEFLOW', 'COMPOSERSCRIPT', 'CONTACTLIST',
  'CONVERSATIONCUSTOMATTRIBUTESCHEMA', 'CONVERSATIONSUMMARYSETTING', 'CUSTOMERSEGMENT', 'DATAACTION', 'DATATABLE', 'DECISIONTABLE',
  'DIALOGENGINEBOT', 'DIALOGENGINEBOTVERSION', 'DIALOGFLOWAGENT', 'DIALOGFLOWCXAGENT', 'DIGITALAUDIO', 'DIGITALBOTCONNECTOR',
  'DIGITALBOTCONNECTORINTEGRATION', 'DIGITALBOTFLOW', 'DIVISION', 'EMAILROUTE', 'EMAILSENDFLOW', 'EMERGENCYGROUP', 'FILE', 'FLOWACTION',
  'FLOWDATATYPE', 'FLOWMILESTONE', 'FLOWOUTCOME', 'GRAMMAR', 'GROUP', 'GUIDE', 'GUIDEVERSION', 'IMAGE', 'INBOUNDCALLFLOW',
  'INBOUNDCHATFLOW', 'INBOUNDEMAILFLOW', 'INBOUNDSHORTMESSAGEFLOW', 'INQUEUECALLFLOW', 'INQUEUEEMAILFLOW', 'INQUEUESHORTMESSAGEFLOW',
  'IVRCONFIGURATION', 'KNOWLEDGEBASE', 'KNOWLEDGEBASEDOCUMENT', 'KNOWLEDGESETTING', 'LANGUAGE', 'LEXBOT', 'LEXBOTALIAS', 'LEXV2BOT',
  'LEXV2BOTALIAS', 'NLUDOMAIN', 'NUANCEMIXBOT', 'NUANCEMIXINTEGRATION', 'OAUTHCLIENT', 'OUTBOUNDCALLFLOW', 'QUEUE', 'RECORDINGPOLICY',
  'RESPONSE', 'RESPONSEASSET', 'SCHEDULE', 'SCHEDULEGROUP', 'SECUREACTION', 'SECURECALLFLOW', 'SMSPHONENUMBER', 'STTENGINE', 'SURVEYFORM',
  'SURVEYINVITEFLOW', 'SYSTEMPROMPT', 'TTSENGINE', 'TTSVOICE', 'USER', 'USERPROMPT', 'UTILIZATIONLABEL', 'VIDEO', 'VOICEFLOW',
  'VOICEMAILFLOW', 'VOICESURVEYFLOW', 'WIDGET', 'WORKFLOW', 'WORKITEMFLOW', 'WORKTYPE'];

/** Values of enum fields, by model and field. */
export const enums = {
  'Flow.type': flowTypes,
  'Flow.compatibleFlowTypes': flowTypes,
  'FlowDivisionView.type': flowTypes,
  'FlowVersion.type': ['PUBLISH', 'CHECKIN', 'SAVE'],
  'FlowVersion.compatibleFlowTypes': flowTypes,
  'Operation.actionName': ['CREATE', 'CHECKIN', 'CHECKOUT', 'DEBUG', 'DELETE', 'HISTORY', 'PUBLISH', 'REVERT', 'SAVE', 'STATE_CHANGE', 'UPDATE', 'VALIDATE'],
  'Operation.actionStatus': ['LOCKED', 'UNLOCKED', 'STARTED', 'PENDING_GENERATION', 'PENDING_BACKEND_NOTIFICATION', 'SUCCESS', 'FAILURE'],
  'ArchitectJobStateResponse.status': jobStatus,
  'ArchitectJobStateResponse.command': jobCommand,
  'ArchitectExportJobStateResponse.status': jobStatus,
  'ArchitectExportJobStateResponse.command': jobCommand,
  'RegisterArchitectExportJobResponse.status': jobStatus,
  'ArchitectJobMessage.type': ['Error', 'Warning', 'Unknown'],
  'ArchitectJobMessageDetail.type': ['NetworkDiagnostic', 'Unknown'],
  'Dependency.type': dependencyTypes,
  'DependencyObject.type': dependencyTypes,
  'DependencyStatus.status': ['BUILDINCOMPLETE', 'BUILDINITIALIZING', 'BUILDINPROGRESS', 'BUILDQUEUED', 'NOTBUILT', 'OPERATIONAL', 'OPERATIONALNEEDSREBUILD'],
  'IVR.state': ['active', 'inactive', 'deleted'],
  'Schedule.state': ['active', 'inactive', 'deleted'],
  'ScheduleGroup.state': ['active', 'inactive', 'deleted'],
  'EmergencyGroup.state': ['active', 'inactive', 'deleted'],
};

/** Fields that a model requires of who writes it, and that answers leave out: these entities are told by id and name, or are not emulated further. */
export const requiredToWrite = new Set(['User.version', 'Schedule.start', 'Schedule.end']);

/** Fields that are ISO dates. */
export const dates = new Set([
  'FlowVersion.datePublished', 'FlowVersion.datePublishedEnd', 'ArchitectJobMessage.dateTime', 'DependencyStatus.dateStarted',
  'DependencyStatus.dateCompleted', 'IVR.dateCreated', 'IVR.dateModified', 'Queue.dateCreated', 'Queue.dateModified',
]);
