namespace Ota.PublicComment.Reading.Recognition;

internal static class MunicipalityRecognition
{
    public static Municipality? Read(DraftDocument draft, RecognisedTitle title, GovernmentTable governments, string? code)
    {
        _ = (draft, title);
        return code is null ? null : governments.FindByCode(code);
    }
}
