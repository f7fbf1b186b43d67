using Ota.PublicComment.Samples.Web;

// dotnet run --project samples/Ota.PublicComment.Web, then open the address it prints.
await WebSample.Build(args).RunAsync();
