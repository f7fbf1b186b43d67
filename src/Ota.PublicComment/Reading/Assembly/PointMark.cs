namespace Ota.PublicComment.Reading.Assembly;

/// <summary>The label of a point: 1. ① （1） ア.</summary>
/// <param name="Start">Where it stands.</param>
/// <param name="Length">Its length, without what separates it from its text.</param>
/// <param name="Body">Where the text of the point begins.</param>
/// <param name="Form">How it is written: points of one list are written alike.</param>
/// <param name="Value">Its place in the list, 1-based.</param>
internal readonly record struct PointMark(int Start, int Length, int Body, PointForm Form, int Value);
