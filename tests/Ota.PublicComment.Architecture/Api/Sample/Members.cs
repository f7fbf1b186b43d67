using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Mono.Cecil;

namespace Ota.PublicComment.Architecture.Api.Sample;

public sealed class LooseMembers
{
    public static readonly int Frozen = 1;

#pragma warning disable CA1051 // The sample is what the analyzer forbids too.
    public readonly int Field = 1;
#pragma warning restore CA1051

    public int Settable { get; set; }

    public int Fixed { get; init; }

    public int Kept { get; private set; }
}

public sealed class LooseLists
{
    public int[] Array { get; init; } = [];

    public IReadOnlyList<int> Interface { get; init; } = [];

    public IEnumerable<int> Sequence { get; init; } = [];

    public ValueList<int>? MaybeList { get; init; }

    public Dictionary<string, int> Map { get; init; } = [];

    public string Text { get; init; } = "";

    public ValueList<int> Good { get; init; }

    public int? Number { get; init; }

    public static List<int> Return() => [];

    public static Task<int[]> ReturnAsync(CancellationToken cancellationToken) => Task.FromCanceled<int[]>(cancellationToken);

    public static byte[] Bytes() => [];

    public static IEnumerable<int> Walk() => [];
}

public sealed class AsyncMembers : IAsyncDisposable
{
    public Task PromiseAsync { get; init; } = Task.CompletedTask;

    public static Task Load(CancellationToken cancellationToken) => Task.FromCanceled(cancellationToken);

    public static int CountAsync() => 0;

    public static ValueTask<int> SaveAsync() => ValueTask.FromResult(0);

    public static IAsyncEnumerable<int> WalkAsync(CancellationToken cancellationToken)
        => throw new OperationCanceledException(cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal static async void Forget() => await Task.Yield();
}

public sealed class ShowsByBase : DefaultAssemblyResolver;

public sealed class ShowsByReturn
{
    public static Task<List<TypeReference[]>> FindAsync(CancellationToken cancellationToken)
        => Task.FromCanceled<List<TypeReference[]>>(cancellationToken);
}

public sealed class ShowsByArgument
{
    public ShowsByArgument(Action<TypeReference> take) => Take = take;

    internal Action<TypeReference> Take { get; }
}

public sealed class ShowsByConstraint<T>
    where T : TypeReference;

public sealed class ShowsJson
{
    public JsonElement Element { get; init; }
}

public sealed class ShowsRegistration
{
    public static IServiceCollection? Services { get; }
}
