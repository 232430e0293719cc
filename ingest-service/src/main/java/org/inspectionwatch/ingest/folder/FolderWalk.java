package org.inspectionwatch.ingest.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.inspectionwatch.ingest.listing.ListingFile;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunProblem;
import org.jspecify.annotations.Nullable;

/** Walks through the folder and all below it, links followed, hidden names and unfinished downloads left alone. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final List<String> UNFINISHED = List.of(".part", ".crdownload", ".tmp");

    private final Path root;
    private final List<FolderFile> documents = new ArrayList<>();
    private final List<FolderFile> listings = new ArrayList<>();
    private final List<RunProblem> problems = new ArrayList<>();

    private FolderWalk(Path root) {
        this.root = root;
    }

    static FolderLook look(Path root) {
        if (Files.notExists(root)) {
            return new FolderLook.Unavailable("The inbox folder %s does not exist.".formatted(root));
        }
        if (!Files.isDirectory(root)) {
            return new FolderLook.Unavailable("The inbox %s is not a folder.".formatted(root));
        }
        if (!Files.isReadable(root) || !Files.isExecutable(root)) {
            return new FolderLook.Unavailable(
                    "The inbox folder %s can't be looked into: permission denied.".formatted(root));
        }
        FolderWalk walk = new FolderWalk(root);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            return new FolderLook.Unavailable(
                    "The inbox folder %s can't be looked into: %s.".formatted(root, e.getMessage()));
        }
        return new FolderLook.Seen(walk.documents, walk.listings, walk.problems);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(path) && !isUnfinished(path)) {
            FolderFile file = new FolderFile(location(path), path, FileStamp.of(attributes));
            (name(path).equals(ListingFile.NAME) ? listings : documents).add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** What is gone between the listing of its folder and its turn is no fault. */
    @Override
    public FileVisitResult visitFileFailed(Path path, IOException fault) throws IOException {
        if (path.equals(root)) {
            throw fault;
        }
        if (!(fault instanceof NoSuchFileException) && !isHidden(path)) {
            problems.add(problem(location(path), fault));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
        if (fault != null) {
            problems.add(problem(location(folder), fault));
        }
        return FileVisitResult.CONTINUE;
    }

    private static RunProblem problem(String location, IOException fault) {
        return switch (fault) {
            case AccessDeniedException denied ->
                new RunProblem(
                        ProblemKind.NO_PERMISSION,
                        location,
                        "%s can't be read: permission denied.".formatted(location));
            case FileSystemLoopException loop ->
                new RunProblem(ProblemKind.READ_ERROR, location, "%s leads back to where it is.".formatted(location));
            default ->
                new RunProblem(
                        ProblemKind.READ_ERROR,
                        location,
                        "%s can't be read: %s.".formatted(location, fault.getMessage()));
        };
    }

    private boolean isHidden(Path path) {
        return !path.equals(root) && name(path).startsWith(".");
    }

    private static boolean isUnfinished(Path path) {
        String name = name(path).toLowerCase(Locale.ROOT);
        return UNFINISHED.stream().anyMatch(name::endsWith);
    }

    private static String name(Path path) {
        return path.getName(path.getNameCount() - 1).toString();
    }

    private String location(Path path) {
        List<String> names = new ArrayList<>();
        root.relativize(path).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }
}
